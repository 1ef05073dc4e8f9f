import { authorsOfBlocks, type NamedAuthor } from '../graph/index.js';
import {
  authorKeyOf,
  groupBy,
  type NameMention,
  nameBlockOfKey,
  nameMention,
} from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { giveWay } from '../threads/index.js';
import { type AuthorForm, formOfSignature, type SignedName, signaturesOf } from './author-form.js';
import { mentionKey, type PartedKeys, partedKeys } from './parted-keys.js';
import type { Reader } from './reader.js';

/** A key that names somebody, and the authors that hold its papers so far. */
export interface NameEntry {
  readonly key: string;
  /** By id, with the key of each: one author, or several until the names are joined again. */
  readonly authors: Map<string, string>;
  readonly mentions: NameMention[];
  readonly beside: Set<string>;
}

/** Names, with those that several people share for certain. */
export interface KnownNames {
  /** By key. */
  readonly entries: ReadonlyMap<string, NameEntry>;
  readonly parted: PartedKeys;
}

/** All names of the blocks. */
export async function readNames(reader: Reader, blocks: readonly string[]): Promise<KnownNames> {
  const authors = await reader.run(authorsOfBlocks([...blocks].sort()));
  const told = authors.filter(({ hasMarks }) => hasMarks).map(({ id }) => id);
  const forms = await readForms(reader, told);
  const names: { readonly author: NamedAuthor; readonly form: AuthorForm }[] = [];
  for (const author of authors) {
    const own = forms.get(author.id) ?? author.variants.map(plainForm);
    for (const form of own) names.push({ author, form });
    await giveWay();
  }
  const parted = partedKeys(names.flatMap(({ form }) => namesIn(form)));
  const entries = new Map<string, NameEntry>();
  for (const { author, form } of names) {
    addForm(entries, author, form, parted);
    await giveWay();
  }
  return { entries, parted };
}

/** The blocks in which the names of these authors are: several where people have put names together. */
export function blocksOf(authors: readonly NamedAuthor[]): readonly string[] {
  const keys = authors.flatMap(({ key, variants }) => [
    key,
    ...variants.flatMap((name) => authorKeyOf(name) ?? []),
  ]);
  return [...new Set(keys.flatMap((key) => nameBlockOfKey(key) ?? []))];
}

/** The names of one of these authors, or of several. */
export function entriesOf(
  { entries }: KnownNames,
  authors: readonly NamedAuthor[],
): readonly NameEntry[] {
  return [...entries.values()].filter((entry) => authors.some(({ id }) => entry.authors.has(id)));
}

async function readForms(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AuthorForm[]>> {
  const signatures = groupBy(await signaturesOf(reader, ids), ({ id }) => id);
  return new Map([...signatures].map(([id, rows]) => [id, rows.map(formOfSignature)]));
}

function plainForm(rawName: string): AuthorForm {
  return { name: parseName(rawName), split: null, beside: [], also: [] };
}

/** All names by which a person signs one paper. */
function namesIn({ name, split, also }: AuthorForm): readonly SignedName[] {
  return [{ name, split }, ...also.map((each) => ({ name: each, split: null }))];
}

function addForm(
  entries: Map<string, NameEntry>,
  { id, key }: NamedAuthor,
  form: AuthorForm,
  parted: PartedKeys,
): void {
  const names = namesIn(form).map((signed) => ({ signed, own: mentionKey(signed, parted) }));
  const together = names.flatMap(({ own }) => own ?? []);
  for (const [place, { signed, own }] of names.entries()) {
    const mention = nameMention(signed.name);
    if (own === null || mention === null) continue;
    const entry = entries.get(own) ?? {
      key: own,
      authors: new Map<string, string>(),
      mentions: [],
      beside: new Set<string>(),
    };
    entry.authors.set(id, key);
    entry.mentions.push({ ...mention, key: own });
    for (const other of form.beside) entry.beside.add(other);
    // People have put the further names together: by themselves they are two.
    if (place > 0) for (const other of together) entry.beside.add(other);
    entry.beside.delete(own);
    entries.set(own, entry);
  }
}
