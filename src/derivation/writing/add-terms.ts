import { type AboutRow, type Transaction, topicsForChangeOfPapers } from '../../graph/index.js';
import { topicId } from '../../identity/index.js';
import { giveWay } from '../../threads/index.js';
import { type Term, termTopicKey } from '../../topics/index.js';
import type { TermReader } from '../changes/index.js';
import type { Thesauri } from '../decisions/index.js';
import type { DerivedPaper, TopicMention } from '../papers/index.js';
import type { PaperPlan } from '../planning/index.js';

/** The terms of one paper, as its edges have them or are to have them. */
export interface PaperTopics {
  readonly topics: readonly TopicMention[];
  readonly about: readonly AboutRow[];
  /** Keys of terms that a thesaurus ignores; null where there are none. */
  readonly leftOut: readonly string[] | null;
}

/**
 * The plans with the terms of the papers. What topics a paper had is read from its edges, since other
 * settings may have made its terms, and another thesaurus its keywords; what terms it gets follows from
 * its title and abstract.
 *
 * @param reader null where terms are off: then papers that change lose theirs, as their text may be another.
 * @param late ids of papers that get theirs later.
 */
export async function addTerms(
  transaction: Transaction,
  changed: readonly PaperPlan[],
  reader: TermReader | null,
  targets: Thesauri['TOPIC'],
  late: ReadonlySet<string>,
): Promise<readonly PaperPlan[]> {
  const had = changed.flatMap(({ id, before }) => (before === null ? [] : [id]));
  const stored = await topicsOnEdges(transaction, had);
  const papers = changed.flatMap(({ id, after }) => (late.has(id) ? [] : (after ?? [])));
  const found = new Map(
    (await withTerms(papers, reader, targets)).map((paper) => [paper.properties.id, paper]),
  );
  return changed.map((plan) => ({
    ...plan,
    before: plan.before === null ? null : { ...plan.before, topics: stored.get(plan.id) ?? [] },
    after: plan.after === null ? null : (found.get(plan.id) ?? plan.after),
  }));
}

/** The topics that papers have now, keywords and terms. */
export async function topicsOnEdges(
  transaction: Transaction,
  papers: readonly string[],
): Promise<ReadonlyMap<string, readonly TopicMention[]>> {
  const topics = new Map<string, TopicMention[]>();
  if (papers.length === 0) return topics;
  for (const { paper, schemes, ...topic } of await transaction.run(
    topicsForChangeOfPapers(papers),
  )) {
    const own = topics.get(paper) ?? [];
    own.push({ ...topic, schemes: schemes ?? [] });
    topics.set(paper, own);
  }
  return topics;
}

/** Papers with the terms of their title and abstract, as a thesaurus has them. */
export async function withTerms(
  papers: readonly DerivedPaper[],
  reader: TermReader | null,
  targets: Thesauri['TOPIC'],
): Promise<readonly DerivedPaper[]> {
  if (reader === null || papers.length === 0) return papers;
  const found = await reader.read(papers.map(({ properties }) => properties));
  const complete: DerivedPaper[] = [];
  for (const [place, paper] of papers.entries()) {
    const { id } = paper.properties;
    const terms = found[place]?.terms ?? [];
    complete.push(withTopics(paper, topicsOfTerms(id, paper.about.length > 0, terms, targets)));
    await giveWay();
  }
  return complete;
}

/** A term as it is shown, and the topic that it makes. */
interface TermTopic extends Term {
  readonly replacedBy: string | null;
}

/** The topics that terms make of a paper, and the edges to them; preferred where it has no keywords. */
export function topicsOfTerms(
  paper: string,
  hasKeywords: boolean,
  terms: readonly Term[],
  targets: Thesauri['TOPIC'],
): PaperTopics {
  const topics: TopicMention[] = [];
  const about: AboutRow[] = [];
  for (const { key: termKey, label, score, replacedBy } of replaceTerms(terms, targets)) {
    const key = termTopicKey(termKey);
    const id = topicId(key);
    const properties = {
      source: 'TERM',
      rawLabel: label,
      isMajor: false,
      score,
      sortKey: sortKeyOf(about.length),
      isPreferred: !hasKeywords,
      schemes: null,
      replacedBy,
    } as const;
    topics.push({ id, key, label, schemes: [], replacedBy });
    about.push({ paper, topic: id, properties });
  }
  return { topics, about, leftOut: keysLeftOut(terms, targets) };
}

function keysLeftOut(terms: readonly Term[], targets: Thesauri['TOPIC']): readonly string[] | null {
  const keys = terms.flatMap(({ key }) => (targets.get(key) === null ? [key] : [])).sort();
  return keys.length === 0 ? null : keys;
}

/** Terms come best first; one that another has the place of already adds nothing. */
function replaceTerms(terms: readonly Term[], targets: Thesauri['TOPIC']): readonly TermTopic[] {
  const topics = new Map<string, TermTopic>();
  for (const term of terms) {
    const target = targets.get(term.key);
    if (target === null) continue;
    const key = target?.key ?? term.key;
    const known = topics.get(key);
    const replacedBy = known?.replacedBy ?? target?.label ?? null;
    topics.set(key, { ...(known ?? { ...term, key }), replacedBy });
  }
  return [...topics.values()];
}

/** Behind every keyword: no folded key begins with this sign. */
function sortKeyOf(rank: number): string {
  return `~${String(rank).padStart(2, '0')}`;
}

function withTopics(paper: DerivedPaper, { topics, about, leftOut }: PaperTopics): DerivedPaper {
  return {
    ...paper,
    properties: { ...paper.properties, leftOutTerms: leftOut },
    topics: [...paper.topics, ...topics],
    about: [...paper.about, ...about],
  };
}
