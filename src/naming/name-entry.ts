import { authorsOfBlocks, type NamedAuthor } from '../graph/index.js';
import { authorKey, type NameMention, nameMention } from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { type AuthorForm, formOfSignature, mentionKey, signaturesOf } from './author-form.js';
import type { Reader } from './reader.js';

/** A key that names somebody, and the author that it names so far. */
export interface NameEntry {
  readonly key: string;
  readonly author: { readonly id: string; readonly key: string };
  readonly mentions: NameMention[];
  readonly beside: Set<string>;
}

/** The names of the blocks, by key. */
export async function readNames(
  reader: Reader,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, NameEntry>> {
  return namesOf(reader, await reader.run(authorsOfBlocks([...blocks].sort())));
}

/** The names by which these authors go, by key. */
export async function namesOf(
  reader: Reader,
  authors: readonly NamedAuthor[],
): Promise<ReadonlyMap<string, NameEntry>> {
  const told = authors.filter(({ hasMarks }) => hasMarks).map(({ id }) => id);
  const forms = await readForms(reader, told);
  const entries = new Map<string, NameEntry>();
  for (const author of authors) {
    for (const form of forms.get(author.id) ?? author.variants.map(plainForm)) {
      addForm(entries, author, form);
    }
  }
  return entries;
}

async function readForms(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AuthorForm[]>> {
  const forms = new Map<string, AuthorForm[]>();
  for (const row of await signaturesOf(reader, ids)) {
    const known = forms.get(row.id);
    if (known === undefined) forms.set(row.id, [formOfSignature(row)]);
    else known.push(formOfSignature(row));
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
