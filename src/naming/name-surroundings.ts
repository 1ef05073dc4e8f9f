import {
  type NameSurroundings,
  nameSurroundings,
  SURROUNDING_KINDS,
  type SurroundingKind,
} from '../graph/index.js';
import {
  type AuthorEvidence,
  journalKey,
  type NameMention,
  nameBlock,
  nameMention,
  plainKey,
} from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { giveWay } from '../threads/index.js';
import { topicKey } from '../topics/index.js';
import type { NameEntry } from './name-entry.js';
import { type PartedKeys, personKey } from './parted-keys.js';
import type { Reader } from './reader.js';

/** What surrounds a name on its papers: the most expensive part to read. */
export type Surroundings = Pick<
  AuthorEvidence,
  'coauthors' | 'journals' | 'topics' | 'affiliations'
>;

/** A paper that more people signed says nothing about who works with whom. */
export const MOST_AUTHORS = 100;

/** Authors whose rows are held at once: of the others only what was gathered stays. */
const AUTHORS_AT_ONCE = 500;

/** Reads what surrounds these names, some authors at a time. */
export async function readSurroundings(
  reader: Reader,
  entries: readonly NameEntry[],
  parted: PartedKeys,
): Promise<ReadonlyMap<string, Surroundings>> {
  const found = new Map(entries.map(({ key }) => [key, emptyGathering()]));
  const authors = [...new Set(entries.flatMap((entry) => [...entry.authors.keys()]))].sort();
  const nameOf = rememberedNames();
  const keysOf = (row: NameSurroundings) => keysIn(row, parted, nameOf);
  for (let at = 0; at < authors.length; at += AUTHORS_AT_ONCE) {
    const some = authors.slice(at, at + AUTHORS_AT_ONCE);
    const rows = await reader.run(nameSurroundings(some, MOST_AUTHORS));
    for (const row of rows) {
      gather(row, keysOf(row), found, nameOf);
      await giveWay();
    }
  }
  const surroundings = new Map<string, Surroundings>();
  for (const [key, gathering] of found) {
    surroundings.set(key, surroundingsOf(gathering));
    await giveWay();
  }
  return surroundings;
}

function gather(
  row: NameSurroundings,
  keys: readonly string[],
  found: ReadonlyMap<string, Gathering>,
  nameOf: ReadName,
): void {
  // Who has two names on a paper so far may be two people: then each is a co-author of the other.
  const around = { ...row, COAUTHOR: [...row.COAUTHOR, row.rawName, ...(row.also ?? [])] };
  for (const key of keys) {
    const gathering = found.get(key);
    if (gathering === undefined) continue;
    for (const kind of SURROUNDING_KINDS) {
      for (const value of valuesIn(kind, around[kind], key, nameOf)) gathering[kind].add(value);
    }
  }
}

/** Keys of what surrounds a name, by kind. */
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

/** A name recurs on many papers and beside many names, so it is read once. */
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

/** The keys of the person whom the row names: several where people have put names together. */
function keysIn(
  { rawName, orcid, split, also, alsoOrcids }: NameSurroundings,
  parted: PartedKeys,
  nameOf: ReadName,
): readonly string[] {
  const further = (also ?? []).map((raw, place) => ({
    raw,
    orcid: alsoOrcids?.[place] || null,
    split: null,
  }));
  return [{ raw: rawName, orcid, split }, ...further].flatMap((each) => {
    const mention = nameOf(each.raw);
    if (mention === null) return [];
    const marks = { plain: mention.key, orcid: each.orcid ?? mention.orcid, split: each.split };
    return [personKey(marks, parted)];
  });
}

/** What the values say of the name with that key. */
function valuesIn(
  kind: SurroundingKind,
  values: readonly string[],
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

/** Whoever signs with the same name is no co-author. */
function coauthorBlock(other: NameMention | null, key: string): string | null {
  if (other === null || other.key === plainKey(key)) return null;
  return nameBlock(other.family, other.given);
}

export function journalKeyOf(title: string): string | null {
  return journalKey({ title, abbreviation: null, issns: [] });
}
