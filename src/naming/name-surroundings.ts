import { type SignatureContext, signatureContexts } from '../graph/index.js';
import {
  type AuthorEvidence,
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

/** Reads what stands around these names. */
export async function readSurroundings(
  reader: Reader,
  entries: readonly NameEntry[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const authors = [...new Set(entries.map(({ author }) => author.id))].sort();
  const rows = await reader.run(signatureContexts(authors, MOST_AUTHORS));
  const wanted = new Set(entries.map(({ key }) => key));
  const nameOf = rememberedNames();
  const contexts = new Map<string, Parameters<typeof gatherEvidence>[0][number][]>();
  for (const row of rows) {
    for (const mention of mentionsIn(row, nameOf)) {
      if (!wanted.has(mention.key)) continue;
      const found = contexts.get(mention.key) ?? [];
      found.push(contextOf(row, mention, nameOf));
      contexts.set(mention.key, found);
    }
  }
  return new Map(entries.map(({ key }) => [key, surroundingsOf(contexts.get(key) ?? [])] as const));
}

function surroundingsOf(contexts: Parameters<typeof gatherEvidence>[0]): Surroundings {
  return contexts.length === 0 ? NOTHING : gatherEvidence(contexts);
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
): Parameters<typeof gatherEvidence>[0][number] {
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
