import { type SignatureContext, signatureContexts } from '../graph/index.js';
import {
  type AuthorEvidence,
  type AuthorMentionContext,
  gatherEvidence,
  journalKey,
  type NameMention,
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

const NOTHING: Surroundings = { coauthors: [], journals: [], topics: [], affiliations: [] };

/** A paper that more people have signed tells nothing of who works with whom. */
const MOST_AUTHORS = 100;

/** Authors whose papers are held at once: of many, only what was gathered of them stays. */
const AUTHORS_AT_ONCE = 200;

/** Reads what stands around these names, some authors at a time. */
export async function readSurroundings(
  reader: Reader,
  entries: readonly NameEntry[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const found = new Map<string, Surroundings>(entries.map(({ key }) => [key, NOTHING]));
  const authors = [...new Set(entries.map(({ author }) => author.id))].sort();
  const nameOf = rememberedNames();
  for (let at = 0; at < authors.length; at += AUTHORS_AT_ONCE) {
    const some = authors.slice(at, at + AUTHORS_AT_ONCE);
    const rows = await reader.run(signatureContexts(some, MOST_AUTHORS));
    for (const [key, contexts] of contextsIn(rows, found, nameOf)) {
      found.set(key, both(found.get(key) ?? NOTHING, gatherEvidence(contexts)));
    }
  }
  return found;
}

function both(a: Surroundings, b: Surroundings): Surroundings {
  const union = (part: keyof Surroundings): readonly string[] =>
    a[part].length === 0 ? b[part] : [...new Set([...a[part], ...b[part]])].sort();
  return {
    coauthors: union('coauthors'),
    journals: union('journals'),
    topics: union('topics'),
    affiliations: union('affiliations'),
  };
}

function contextsIn(
  rows: readonly SignatureContext[],
  wanted: ReadonlyMap<string, unknown>,
  nameOf: ReadName,
): ReadonlyMap<string, readonly AuthorMentionContext[]> {
  const contexts = new Map<string, AuthorMentionContext[]>();
  for (const row of rows) {
    for (const mention of mentionsIn(row, nameOf)) {
      if (!wanted.has(mention.key)) continue;
      const context = contextOf(row, mention, nameOf);
      const known = contexts.get(mention.key);
      if (known === undefined) contexts.set(mention.key, [context]);
      else known.push(context);
    }
  }
  return contexts;
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

function mentionsIn(
  { rawName, split, also }: SignatureContext,
  nameOf: ReadName,
): readonly NameMention[] {
  const names = [{ raw: rawName, split }, ...(also ?? []).map((raw) => ({ raw, split: null }))];
  return names.flatMap(({ raw, split: set }) => {
    const mention = nameOf(raw);
    if (mention === null) return [];
    return [set === null ? mention : { ...mention, key: splitKey(mention.key, set) }];
  });
}

function contextOf(
  { names, journals, topics, institutions }: SignatureContext,
  mention: NameMention,
  nameOf: ReadName,
): AuthorMentionContext {
  const own = mention.key.split('#', 1)[0];
  const others = names.flatMap((raw) => {
    const other = nameOf(raw);
    return other === null || other.key === own ? [] : [other];
  });
  const [title = ''] = journals;
  return {
    mention,
    others,
    journal: journalKey({ title, abbreviation: null, issns: [] }),
    topics: topics.flatMap((label) => topicKey(label) ?? []),
    affiliations: institutions ?? [],
  };
}
