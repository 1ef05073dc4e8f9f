import {
  authoredSignatures,
  authorsOfBlocks,
  editedSignatures,
  type NamedAuthor,
  type Transaction,
} from '../../graph/index.js';
import { authorKey, type NameMention, nameMention, splitKey } from '../../identity/index.js';
import { type PersonName, parseName } from '../../ris/index.js';
import { formOfSignature } from '../apply-nodes.js';
import type { AuthorForm } from '../derive-paper.js';

/** A key that names somebody, and the author that it names so far. */
export interface NameEntry {
  readonly key: string;
  readonly author: { readonly id: string; readonly key: string };
  readonly mentions: NameMention[];
  readonly beside: Set<string>;
}

/** The names of the blocks, by key. */
export async function readNames(
  transaction: Transaction,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, NameEntry>> {
  return namesOf(transaction, await transaction.run(authorsOfBlocks([...blocks].sort())));
}

/** The names by which these authors go, by key. */
export async function namesOf(
  transaction: Transaction,
  authors: readonly NamedAuthor[],
): Promise<ReadonlyMap<string, NameEntry>> {
  const told = authors.filter(({ hasMarks }) => hasMarks).map(({ id }) => id);
  const forms = await readForms(transaction, told);
  const entries = new Map<string, NameEntry>();
  for (const author of authors) {
    for (const form of forms.get(author.id) ?? author.variants.map(plainForm)) {
      addForm(entries, author, form);
    }
  }
  return entries;
}

async function readForms(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AuthorForm[]>> {
  const forms = new Map<string, AuthorForm[]>();
  if (ids.length === 0) return forms;
  const authored = await transaction.run(authoredSignatures(ids));
  const edited = await transaction.run(editedSignatures(ids));
  for (const row of [...authored, ...edited]) {
    forms.set(row.id, [...(forms.get(row.id) ?? []), formOfSignature(row)]);
  }
  return forms;
}

function plainForm(rawName: string): AuthorForm {
  return { name: parseName(rawName), split: null, beside: [], also: [] };
}

function addForm(
  entries: Map<string, NameEntry>,
  { id, key }: NamedAuthor,
  { name, split, beside, also }: AuthorForm,
): void {
  const names = [{ name, split, beside }, ...alsoForms({ name, split, beside, also })];
  for (const each of names) {
    const own = mentionKey(each.name, each.split);
    const mention = nameMention(each.name);
    if (own === null || mention === null) continue;
    const entry = entries.get(own) ?? {
      key: own,
      author: { id, key },
      mentions: [],
      beside: new Set<string>(),
    };
    entry.mentions.push({ ...mention, key: own });
    for (const other of each.beside) entry.beside.add(other);
    entries.set(own, entry);
  }
}

/** The further names of a person whose names people have put together: by themselves they are two. */
function alsoForms({
  name,
  split,
  beside,
  also,
}: AuthorForm): readonly Pick<AuthorForm, 'name' | 'split' | 'beside'>[] {
  const further = also.map(parseName);
  const keys = [mentionKey(name, split), ...further.map(authorKey)].flatMap((key) => key ?? []);
  return further.map((each) => ({
    name: each,
    split: null,
    beside: [...keys, ...beside].filter((key) => key !== authorKey(each)),
  }));
}

/** The key of a name as a paper has it. */
export function mentionKey(name: PersonName, split: string | null): string | null {
  const key = authorKey(name);
  return key === null || split === null ? key : splitKey(key, split);
}
