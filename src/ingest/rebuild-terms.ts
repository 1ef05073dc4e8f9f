import {
  type AboutRow,
  clearTerms,
  type Engine,
  papersForTerms,
  termsOfPapers,
  writeAbout,
} from '../graph/index.js';
import { aboutTerms } from './add-terms.js';
import { remakeFromEdges, topicKind, writeGaining } from './apply-nodes.js';
import { beginChange } from './known-records.js';
import { topicMention } from './mentions.js';
import type { TopicForm } from './node-forms.js';
import { NodeMemory } from './node-memory.js';
import { runUnlessEmpty } from './run-unless-empty.js';
import type { TermReader } from './term-reader.js';
import { type Mention, TouchedNodes } from './touched-nodes.js';

/** Papers in one transaction. */
const PAGE = 500;

/**
 * Makes the terms of all papers anew, page by page: for a graph that was made without terms or by other
 * rules. One that was cut begins again; papers that it did not reach keep what they had.
 *
 * @param onProgress called after each page with the papers done.
 * @returns how many papers there are.
 */
export async function rebuildTerms(
  engine: Engine,
  reader: TermReader,
  onProgress: (papers: number) => void = () => undefined,
): Promise<number> {
  const memory = new NodeMemory();
  let done = 0;
  for (let after = ''; ; ) {
    const papers = await engine.read(papersForTerms(after, PAGE));
    const last = papers.at(-1);
    if (last === undefined) return done;
    const found = await reader.read(papers);
    const about = papers.map(({ id, hasKeywords }, place) =>
      aboutTerms(id, found[place]?.terms ?? [], !hasKeywords),
    );
    await writePage(
      engine,
      memory,
      papers.map(({ id }) => id),
      about,
    );
    done += papers.length;
    onProgress(done);
    after = last.id;
  }
}

async function writePage(
  engine: Engine,
  memory: NodeMemory,
  papers: readonly string[],
  found: readonly ReturnType<typeof aboutTerms>[],
): Promise<void> {
  await engine.write(async (transaction) => {
    await beginChange(transaction, [], memory);
    const touched = new TouchedNodes<TopicForm>();
    const before = new Map<string, Mention<TopicForm>[]>();
    for (const { paper, id, key, label } of await transaction.run(termsOfPapers(papers))) {
      const mention = topicMention({ id, key, label, schemes: [] });
      before.set(paper, [...(before.get(paper) ?? []), mention]);
    }
    for (const [place, paper] of papers.entries()) {
      const after = found[place]?.topics ?? [];
      touched.change(before.get(paper) ?? [], after.map(topicMention));
    }
    await transaction.run(clearTerms(papers));
    await writeGaining(transaction, topicKind, touched, memory.topics);
    const rows: readonly AboutRow[] = found.flatMap(({ about }) => about);
    await runUnlessEmpty(transaction, rows, writeAbout);
    await remakeFromEdges(transaction, topicKind, touched.losing(), memory.topics);
  });
  memory.keep();
}
