import { changePapers, clearAbout, writeAbout } from '../../graph/index.js';
import { deriveAgain, type Resigning } from '../joining/index.js';
import {
  remakeFromEdges,
  runUnlessEmpty,
  type TopicForm,
  TouchedNodes,
  topicKind,
  writeGaining,
} from '../nodes/index.js';
import type { DerivedPaper } from '../papers/index.js';
import { topicMention, topicsOnEdges, withTerms } from '../writing/index.js';

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
  const touched = new TouchedNodes<TopicForm>();
  for (const { properties, topics } of papers) {
    touched.change((before.get(properties.id) ?? []).map(topicMention), topics.map(topicMention));
  }
  await Promise.all([
    transaction.run(clearAbout(ids)),
    runUnlessEmpty(transaction, papers.map(leftOutChange), changePapers),
    writeGaining(transaction, topicKind, touched, memory.topics),
  ]);
  await runUnlessEmpty(
    transaction,
    papers.flatMap(({ about }) => about),
    writeAbout,
  );
  await remakeFromEdges(transaction, topicKind, touched.losing(), memory.topics);
  return papers;
}

function leftOutChange({ properties: { id, leftOut, leftOutTerms } }: DerivedPaper) {
  return { id, changes: { leftOut, leftOutTerms } };
}
