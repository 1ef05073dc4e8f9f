import { type SignatureContext, signatureContexts } from '../graph/index.js';
import {
  type AuthorEvidence,
  authorKey,
  gatherEvidence,
  journalKey,
  type NameMention,
  nameMention,
} from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { topicKey } from '../topics/index.js';
import { mentionKey } from './author-form.js';
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

/** Reads what stands around these names. */
export async function readSurroundings(
  reader: Reader,
  entries: readonly NameEntry[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const authors = [...new Set(entries.map(({ author }) => author.id))].sort();
  const rows = await reader.run(signatureContexts(authors, MOST_AUTHORS));
  const wanted = new Map(entries.map((entry) => [entry.key, entry]));
  const contexts = new Map<string, Parameters<typeof gatherEvidence>[0][number][]>();
  for (const row of rows) {
    for (const [key, mention] of mentionsIn(row)) {
      if (!wanted.has(key)) continue;
      contexts.set(key, [...(contexts.get(key) ?? []), contextOf(row, mention)]);
    }
  }
  return new Map(entries.map(({ key }) => [key, surroundingsOf(contexts.get(key) ?? [])] as const));
}

function surroundingsOf(contexts: Parameters<typeof gatherEvidence>[0]): Surroundings {
  return contexts.length === 0 ? NOTHING : gatherEvidence(contexts);
}

function mentionsIn({
  rawName,
  split,
  also,
}: SignatureContext): readonly (readonly [string, NameMention])[] {
  const names = [{ raw: rawName, split }, ...(also ?? []).map((raw) => ({ raw, split: null }))];
  return names.flatMap(({ raw, split: set }): readonly (readonly [string, NameMention])[] => {
    const name = parseName(raw);
    const key = mentionKey(name, set);
    const mention = nameMention(name);
    return key === null || mention === null ? [] : [[key, { ...mention, key }]];
  });
}

function contextOf(
  { names, journals, topics, institutions }: SignatureContext,
  mention: NameMention,
): Parameters<typeof gatherEvidence>[0][number] {
  const own = mention.key.split('#', 1)[0];
  const others = names.flatMap((raw) => {
    const name = parseName(raw);
    return authorKey(name) === own ? [] : (nameMention(name) ?? []);
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
