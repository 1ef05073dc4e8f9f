import { type Engine, graphState, setPendingThesauri } from '../../graph/index.js';
import { nameBlockOfKey } from '../../identity/index.js';
import { readPending } from '../../naming/index.js';
import { type ChangeTarget, MOST_AT_ONCE, NodeMemory, Pieces, rederive } from '../changes/index.js';
import {
  joinJournalsInside,
  joinTouched,
  type Resigning,
  resigningIn,
  resignPapers,
} from '../joining/index.js';
import { renewJournals } from './renew-journals.js';
import { renewTopics } from './renew-topics.js';
import { changeOf, type ThesaurusChange } from './thesaurus-change.js';
import { papersTouchedBy, replacements } from './touched-papers.js';

/** Called after each page with the papers done and those there are. */
export type OnThesaurusProgress = (done: number, papers: number) => void;

/**
 * Applies thesauri that were changed to the papers they touch, page by page. Work that was cut goes on
 * from its beginning: each page says what is to be, whatever was before.
 *
 * @returns how many papers were looked at.
 */
export async function finishThesauri(
  { engine, terms = null }: Pick<ChangeTarget, 'engine' | 'terms'>,
  onProgress: OnThesaurusProgress = () => undefined,
): Promise<number> {
  const [state] = await engine.read(graphState);
  const pending = (state?.pendingThesauri ?? []).flatMap((text) => readPending(text) ?? []);
  if (pending.length === 0) return 0;
  const memory = new NodeMemory(terms);
  let papers = 0;
  for (const each of pending) {
    papers += await applyChange(engine, memory, await changeOf(engine, each), onProgress);
  }
  await joinTouched(engine, memory);
  await inChange(engine, memory, ({ transaction }) => transaction.run(setPendingThesauri(null)));
  return papers;
}

async function applyChange(
  engine: Engine,
  memory: NodeMemory,
  change: ThesaurusChange,
  onProgress: OnThesaurusProgress,
): Promise<number> {
  const papers = await papersTouchedBy(engine, change);
  let done = 0;
  await new Pieces(MOST_AT_ONCE).each(papers, async (page) => {
    await inChange(engine, memory, (work) => applyToPapers(work, change, page));
    if (memory.touched.isFull()) await joinTouched(engine, memory);
    done += page.length;
    onProgress(done, papers.length);
  });
  if (change.kind === 'AUTHOR') noteNames(memory, change);
  if (change.kind === 'JOURNAL') await inChange(engine, memory, (work) => joinJournalsInside(work));
  return papers.length;
}

async function applyToPapers(
  work: Resigning,
  { kind }: ThesaurusChange,
  page: readonly string[],
): Promise<void> {
  if (kind === 'TOPIC') {
    const papers = await renewTopics(work, page);
    work.memory.touched.notePapers(papers.map((after) => ({ before: null, after })));
  } else if (kind === 'AUTHOR') await resignPapers(work, page);
  else await renewJournals(work, page);
}

/** Names that are put together, or no more, are joined again with all that they may be one with. */
function noteNames(memory: NodeMemory, change: ThesaurusChange): void {
  const keys = [...change.keys, ...replacements(change)];
  memory.touched.noteBlocks(keys.flatMap((key) => nameBlockOfKey(key) ?? []));
}

function inChange(
  engine: Engine,
  memory: NodeMemory,
  work: (resigning: Resigning) => Promise<unknown>,
): Promise<unknown> {
  return rederive(engine, memory, async (change) => work(await resigningIn(change)));
}
