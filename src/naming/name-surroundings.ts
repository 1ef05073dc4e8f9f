import { type NameSurroundings, nameSurroundings, type SurroundingKind } from '../graph/index.js';
import {
  type AuthorEvidence,
  journalKey,
  type NameMention,
  nameBlock,
  nameMention,
  splitKey,
} from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { topicKey } from '../topics/index.js';
import type { NameEntry } from './name-entry.js';
import type { Reader } from './reader.js';

/** What stands around a name on its papers: what reading costs most of. */
export type Surroundings = Pick<
  AuthorEvidence,
  'coauthors' | 'journals' | 'topics' | 'affiliations'
>;

/** A paper that more people have signed tells nothing of who works with whom. */
export const MOST_AUTHORS = 100;

/** Authors of whom rows are held at once: of many, only what was gathered of them stays. */
const AUTHORS_AT_ONCE = 500;

/** Reads what stands around these names, some authors at a time. */
export async function readSurroundings(
  reader: Reader,
  entries: readonly NameEntry[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const found = new Map(entries.map(({ key }) => [key, emptyGathering()]));
  const authors = [...new Set(entries.map(({ author }) => author.id))].sort();
  const nameOf = rememberedNames();
  for (let at = 0; at < authors.length; at += AUTHORS_AT_ONCE) {
    const some = authors.slice(at, at + AUTHORS_AT_ONCE);
    const rows = await reader.run(nameSurroundings(some, MOST_AUTHORS));
    for (const row of rows) gather(row, found, nameOf);
  }
  return new Map([...found].map(([key, gathering]) => [key, surroundingsOf(gathering)]));
}

function gather(
  row: NameSurroundings,
  found: ReadonlyMap<string, Gathering>,
  nameOf: ReadName,
): void {
  for (const key of keysIn(row, nameOf)) {
    const around = found.get(key)?.[row.kind];
    if (around === undefined) continue;
    for (const value of valuesIn(row, key, nameOf)) around.add(value);
  }
}

/** Keys of what stands around a name, by kind. */
type Gathering = Readonly<Record<SurroundingKind, Set<string>>>;

function emptyGathering(): Gathering {
  return { COAUTHOR: new Set(), JOURNAL: new Set(), TOPIC: new Set(), INSTITUTION: new Set() };
}

function surroundingsOf({ COAUTHOR, JOURNAL, TOPIC, INSTITUTION }: Gathering): Surroundings {
  return {
    coauthors: [...COAUTHOR].sort(),
    journals: [...JOURNAL].sort(),
    topics: [...TOPIC].sort(),
    affiliations: [...INSTITUTION].sort(),
  };
}

/** A name as a paper writes it, read: null for one that names nobody. */
type ReadName = (raw: string) => NameMention | null;

/** A name stands on many papers and beside many names: it is read once. */
function rememberedNames(): ReadName {
  const names = new Map<string, NameMention | null>();
  return (raw) => {
    const known = names.get(raw);
    if (known !== undefined) return known;
    const mention = nameMention(parseName(raw));
    names.set(raw, mention);
    return mention;
  };
}

/** The keys that the written name stands for: several where people have put names together. */
function keysIn({ rawName, split, also }: NameSurroundings, nameOf: ReadName): readonly string[] {
  const names = [{ raw: rawName, split }, ...(also ?? []).map((raw) => ({ raw, split: null }))];
  return names.flatMap(({ raw, split: set }) => {
    const key = nameOf(raw)?.key;
    if (key === undefined) return [];
    return [set === null ? key : splitKey(key, set)];
  });
}

/** What the row tells of the name with that key. */
function valuesIn(
  { kind, values }: NameSurroundings,
  key: string,
  nameOf: ReadName,
): readonly string[] {
  switch (kind) {
    case 'COAUTHOR':
      return values.flatMap((raw) => coauthorBlock(nameOf(raw), key) ?? []);
    case 'JOURNAL':
      return values.flatMap((title) => journalKeyOf(title) ?? []);
    case 'TOPIC':
      return values.flatMap((label) => topicKey(label) ?? []);
    case 'INSTITUTION':
      return values;
  }
}

/** Who signs with the same name is no co-author. */
function coauthorBlock(other: NameMention | null, key: string): string | null {
  const own = key.split('#', 1)[0];
  return other === null || other.key === own ? null : nameBlock(other.family, other.given);
}

export function journalKeyOf(title: string): string | null {
  return journalKey({ title, abbreviation: null, issns: [] });
}
