import { addressesOfAuthors } from '../../graph/index.js';
import { mainInstitution, NameForms, type SignedInstitutions } from '../../places/index.js';
import type { Place } from '../../schema/index.js';
import { batched } from '../batched.js';
import { ask, type Context } from '../context.js';

/** So many ids go into one statement. */
const IDS_A_STATEMENT = 5_000;

/** What the addresses of an author's papers say, by the id of the paper, and how institutions are called. */
export interface AuthorAddresses {
  readonly papers: ReadonlyMap<string, SignedInstitutions>;
  readonly nameOf: (institution: string) => string;
}

/** Reads the addresses of some authors; one whose papers name no institution is left out. */
export async function readAddresses(
  context: Context,
  authors: readonly string[],
): Promise<ReadonlyMap<string, AuthorAddresses>> {
  const forms = new NameForms();
  const nameOf = (institution: string) => forms.bestOf(institution);
  const found = new Map<string, AuthorAddresses & { papers: Map<string, SignedInstitutions> }>();
  for (let start = 0; start < authors.length; start += IDS_A_STATEMENT) {
    const some = authors.slice(start, start + IDS_A_STATEMENT);
    for (const { author, paper, named, own } of await ask(context, addressesOfAuthors(some))) {
      const ids = named.map((name) => forms.idOf(name));
      // What is tied to a person is folded: it gives no name where an address of a paper does.
      const ownIds = (own ?? []).map((name) => forms.idOf(name, 0));
      const isOwn = ownIds.length > 0;
      const known = found.get(author) ?? { papers: new Map(), nameOf };
      found.set(author, known);
      known.papers.set(paper, { institutions: isOwn ? ownIds : ids, isOwn });
    }
  }
  return found;
}

/** The institution that most of these papers of an author name. */
export function institutionAmong(
  { papers, nameOf }: AuthorAddresses,
  counted: readonly string[],
): Place | null {
  const id = mainInstitution(counted.flatMap((paper) => papers.get(paper) ?? []));
  return id === null ? null : { id, name: nameOf(id) };
}

/** The addresses of one author of an answer: those of all that are asked for are read by one statement. */
export const addressesOf = batched<null, AuthorAddresses | null>(
  (context, _args, ids) => readAddresses(context, ids),
  () => null,
);
