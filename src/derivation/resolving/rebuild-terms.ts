import { type Engine, papersForTerms } from '../../graph/index.js';
import { MOST_AT_ONCE, NodeMemory, Pieces, rederive, type TermReader } from '../changes/index.js';
import { resigningIn } from '../joining/index.js';
import { renewTopics } from '../thesauri/index.js';

/**
 * Makes the terms of all papers again, page by page: for a graph that was made without terms or by other
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
  const memory = new NodeMemory(reader);
  const pieces = new Pieces(MOST_AT_ONCE);
  let done = 0;
  for (let after = ''; ; ) {
    const papers = await engine.read(papersForTerms(after, MOST_AT_ONCE));
    const last = papers.at(-1);
    if (last === undefined) return done;
    // They are found before the transaction, which keeps other writers out.
    await memory.terms?.begin(papers);
    const ids = papers.map(({ id }) => id);
    await pieces.each(ids, (some) =>
      rederive(engine, memory, async (change) => renewTopics(await resigningIn(change), some)),
    );
    done += papers.length;
    onProgress(done);
    after = last.id;
  }
}
