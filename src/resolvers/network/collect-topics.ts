import { type LinkedTopics, type PaperFilter, topicIncidencesOf } from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows } from '../../network/index.js';
import {
  type SelectedTerm,
  type SelectOptions,
  selectTerms,
  topicKey,
} from '../../topics/index.js';
import { askForStream, type Context } from '../context.js';

/** A paper with its topics. */
export interface TopicsOfPaper {
  readonly paper: string;
  readonly year: number | null;
  readonly topics: readonly string[];
}

/** The topics of papers, and what each is called. */
export interface CollectedTopics {
  readonly papers: readonly TopicsOfPaper[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The keywords or terms of all papers that a filter means. */
export async function topicsOfAll(
  context: Context,
  meant: LinkedTopics,
  filter: PaperFilter,
): Promise<CollectedTopics> {
  const papers: TopicsOfPaper[] = [];
  const labels = new Map<string, string>();
  const question = topicIncidencesOf(meant, filter, context.engine.dialect);
  for await (const rows of askForStream(context, question)) {
    for (const { paper, year, ids, labels: texts } of rows) {
      papers.push({ paper, year, topics: ids });
      for (const [place, id] of ids.entries()) labels.set(id, texts[place] ?? id);
    }
  }
  return { papers, labels };
}

/** The topics that tell most, see {@link selectTerms}. */
export function tellingTopics(
  { papers, labels }: CollectedTopics,
  options: SelectOptions = {},
): readonly SelectedTerm[] {
  const rows = papers.flatMap(({ paper, topics }) => topics.map((term) => ({ paper, term })));
  const keys = new Map([...labels].map(([id, label]) => [id, topicKey(label) ?? id]));
  const keyOf = (id: string): string => keys.get(id) ?? id;
  return selectTerms(rows, { ...options, keyOf });
}

/**
 * Topics as authors of the papers that they stand on: two are linked by a paper that has both. Of terms
 * those are taken that {@link tellingTopics} keeps, as VOSviewer does; keywords are all taken.
 */
export async function collectTopics(
  context: Context,
  meant: LinkedTopics,
  filter: PaperFilter,
): Promise<{ readonly rows: IncidenceRows; readonly nameOf: (id: string) => string }> {
  const found = await topicsOfAll(context, meant, filter);
  const telling =
    meant.source === 'TERM' ? new Set(tellingTopics(found).map(({ term }) => term)) : null;
  const collector = new IncidenceCollector();
  for (const { paper, year, topics } of found.papers) {
    const taken = telling === null ? topics : topics.filter((topic) => telling.has(topic));
    for (const [index, author] of taken.entries()) {
      collector.add({ author, paper, year, authorCount: taken.length, position: index + 1 });
    }
  }
  return { rows: collector.toRows(), nameOf: (id) => found.labels.get(id) ?? id };
}
