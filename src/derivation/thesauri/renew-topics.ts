import { deriveAgain, type Resigning } from '../joining/index.js';
import type { DerivedPaper } from '../papers/index.js';
import {
  nothingTouched,
  type PaperChange,
  topicMention,
  topicsOnEdges,
  withTerms,
  writePapers,
} from '../writing/index.js';

/**
 * Writes the topics of papers again, keywords and terms: for papers of whose topics a thesaurus says
 * something else than before. What they had is read from their edges, so it may be done again at any time.
 *
 * @returns the papers as they are now.
 */
export async function renewTopics(
  work: Resigning,
  ids: readonly string[],
): Promise<readonly DerivedPaper[]> {
  const { transaction, memory, decisions } = work;
  const derived = await deriveAgain(work, ids);
  const papers = await withTerms(derived, memory.terms, decisions.thesauri.TOPIC);
  const before = await topicsOnEdges(transaction, ids);
  const nodes = nothingTouched();
  for (const { properties, topics } of papers) {
    const had = before.get(properties.id) ?? [];
    nodes.topics.change(had.map(topicMention), topics.map(topicMention));
  }
  await writePapers(work, papers.map(changeOf), nodes);
  return papers;
}

function changeOf(paper: DerivedPaper): PaperChange {
  const { leftOut, leftOutTerms } = paper.properties;
  return { kind: 'change', paper, properties: { leftOut, leftOutTerms }, parts: ['topics'] };
}
