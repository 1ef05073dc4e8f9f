import { type AboutRow, type Transaction, termsOfPapers } from '../graph/index.js';
import { topicId } from '../identity/index.js';
import { type Term, termTopicKey } from '../topics/index.js';
import type { DerivedPaper, TopicMention } from './derive-paper.js';
import type { PaperPlan } from './plan-papers.js';
import type { TermReader } from './term-reader.js';

/** The terms of one paper, as its edges have them or are to have them. */
interface PaperTopics {
  readonly topics: readonly TopicMention[];
  readonly about: readonly AboutRow[];
}

const NO_TERMS: PaperTopics = { topics: [], about: [] };

/**
 * The plans with the terms of the papers: what a paper had is read from its edges, since other settings
 * may have made it; what it gets follows from its title and abstract.
 *
 * @param reader null where terms are off: then papers that change lose theirs, as their text may be another.
 */
export async function addTerms(
  transaction: Transaction,
  changed: readonly PaperPlan[],
  reader: TermReader | null,
): Promise<readonly PaperPlan[]> {
  const stored = await storedTerms(transaction, changed);
  const found = await foundTerms(
    changed.flatMap(({ after }) => after ?? []),
    reader,
  );
  return changed.map((plan) => ({
    ...plan,
    before: plan.before === null ? null : withTopics(plan.before, stored.get(plan.id)),
    after: plan.after === null ? null : withTopics(plan.after, found.get(plan.id)),
  }));
}

async function storedTerms(
  transaction: Transaction,
  changed: readonly PaperPlan[],
): Promise<ReadonlyMap<string, PaperTopics>> {
  const ids = changed.flatMap(({ id, before }) => (before === null ? [] : [id]));
  const papers = new Map<string, { topics: TopicMention[]; about: AboutRow[] }>();
  if (ids.length === 0) return papers;
  for (const { paper, id, key, label } of await transaction.run(termsOfPapers(ids))) {
    const topics = papers.get(paper) ?? { topics: [], about: [] };
    topics.topics.push({ id, key, label, schemes: [] });
    papers.set(paper, topics);
  }
  return papers;
}

async function foundTerms(
  papers: readonly DerivedPaper[],
  reader: TermReader | null,
): Promise<ReadonlyMap<string, PaperTopics>> {
  if (reader === null || papers.length === 0) return new Map();
  const found = await reader.read(papers.map(({ properties }) => properties));
  return new Map(
    papers.map((paper, place) => [
      paper.properties.id,
      aboutTerms(paper.properties.id, found[place]?.terms ?? [], paper.about.length === 0),
    ]),
  );
}

/** The topics that terms make of a paper, and the edges to them. */
export function aboutTerms(
  paper: string,
  terms: readonly Term[],
  isPreferred: boolean,
): PaperTopics {
  const rows = terms.map(({ key, label, score }, rank) => {
    const termKey = termTopicKey(key);
    return { id: topicId(termKey), key: termKey, label, score, sortKey: sortKeyOf(rank) };
  });
  return {
    topics: rows.map(({ id, key, label }) => ({ id, key, label, schemes: [] })),
    about: rows.map(({ id: topic, label: rawLabel, score, sortKey }) => ({
      paper,
      topic,
      properties: {
        source: 'TERM',
        rawLabel,
        isMajor: false,
        score,
        sortKey,
        isPreferred,
        schemes: null,
      },
    })),
  };
}

/** Behind every keyword: no folded key begins with this sign. */
function sortKeyOf(rank: number): string {
  return `~${String(rank).padStart(2, '0')}`;
}

function withTopics(paper: DerivedPaper, { topics, about } = NO_TERMS): DerivedPaper {
  return {
    ...paper,
    topics: [...paper.topics, ...topics],
    about: [...paper.about, ...about],
  };
}
