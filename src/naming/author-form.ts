import { type SignatureRow, signaturesOfAuthors } from '../graph/index.js';
import { type PersonName, parseName } from '../ris/index.js';
import type { Reader } from './reader.js';

/** A name of a person on a paper. */
export interface SignedName {
  readonly name: PersonName;
  /** The decision that sets this name on this paper apart from the same name elsewhere. */
  readonly split: string | null;
}

/** What a paper says of a person besides the place in the list: a name, and what surrounds it. */
export interface AuthorForm extends SignedName {
  /** Keys of the same name block that sign the same paper. */
  readonly beside: readonly string[];
  /** Further names by which the person signs the same paper. */
  readonly also: readonly PersonName[];
}

/** What all edges of authors say of their names: first of papers that they wrote, then of those they edited. */
export async function signaturesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly SignatureRow[]> {
  return ids.length === 0 ? [] : reader.run(signaturesOfAuthors(ids));
}

/** The form in which an edge keeps a name. */
export function formOfSignature(row: SignatureRow): AuthorForm {
  return {
    name: nameOnEdge(row.rawName, row.orcid),
    split: row.split,
    beside: row.beside ?? [],
    also: furtherNames(row),
  };
}

/** The further names that an edge keeps. */
export function furtherNames({
  also,
  alsoOrcids,
}: Pick<SignatureRow, 'also' | 'alsoOrcids'>): readonly PersonName[] {
  return (also ?? []).map((raw, place) => nameOnEdge(raw, alsoOrcids?.[place] || null));
}

/** An ORCID may come from another field than the name. */
function nameOnEdge(raw: string, orcid: string | null): PersonName {
  const name = parseName(raw);
  return { ...name, orcid: orcid ?? name.orcid };
}
