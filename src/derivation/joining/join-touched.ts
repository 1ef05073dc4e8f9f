import { type Engine, nameBlocksAfter } from '../../graph/index.js';
import { type Change, NodeMemory, Pieces, rederive } from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import { StoredRecords } from '../planning/index.js';
import type { Resigning } from './derive-again.js';
import { type JoinResult, joinNamesOfBlocks } from './join-authors.js';
import { joinJournals } from './join-journals.js';
import type { KeyMoves } from './key-moves.js';
import { resignPapers } from './resign-papers.js';

/** Blocks of names in one transaction: what surrounds their names is held until they are joined. */
export const BLOCKS_AT_ONCE = 500;

/** What joining changed. */
export interface JoinReport {
  readonly authors: JoinResult;
  readonly journals: JoinResult;
}

/** Nothing changed. */
export const NOTHING_JOINED: JoinReport = {
  authors: { joined: 0, parted: 0 },
  journals: { joined: 0, parted: 0 },
};

/**
 * Joins the names of authors and journals that changed papers have touched. It runs after the
 * batches of an import, so a name that recurs is judged once, by all that the import says of it.
 */
export async function joinTouched(engine: Engine, memory: NodeMemory): Promise<JoinReport> {
  const { blocks, hasJournals } = memory.touched.take();
  if (blocks.length === 0 && !hasJournals) return NOTHING_JOINED;
  const report = new RunningReport();
  await new Pieces(BLOCKS_AT_ONCE).each(blocks, async (some) => {
    report.addAuthors(await joinBlocks(engine, memory, some));
  });
  if (hasJournals) report.addJournals(await joinAllJournals(engine, memory));
  return report.sum;
}

/** Joins all names that there are: where it is not known which were touched, or the rules changed. */
export async function joinAll(engine: Engine, memory: NodeMemory): Promise<JoinReport> {
  const report = new RunningReport();
  const pieces = new Pieces(BLOCKS_AT_ONCE);
  let after = '';
  for (;;) {
    const rows = await engine.read(nameBlocksAfter(after, BLOCKS_AT_ONCE));
    const blocks = rows.map(({ block }) => block);
    const last = blocks.at(-1);
    if (last === undefined) break;
    await pieces.each(blocks, async (some) => {
      report.addAuthors(await joinBlocks(engine, memory, some));
    });
    after = last;
  }
  report.addJournals(await joinAllJournals(engine, memory));
  memory.touched.take();
  return report.sum;
}

/** Joins all names of a graph: see {@link joinAll}. */
export function joinNames(engine: Engine): Promise<JoinReport> {
  return joinAll(engine, new NodeMemory());
}

/**
 * Joins blocks of names inside a change that has begun.
 *
 * @param note is told which keys change hands.
 */
export function joinInside(
  work: Resigning,
  blocks: readonly string[],
  note?: (moves: KeyMoves) => void,
): Promise<JoinResult> {
  const { transaction, memory, decisions } = work;
  return joinNamesOfBlocks(
    {
      transaction,
      memory,
      decisions: decisions.authors,
      replan: (papers, leaving) => resignPapers(work, papers, leaving),
      note,
    },
    new Set(blocks),
  );
}

/** Joins journals inside a change that has begun. */
export function joinJournalsInside(
  { transaction, memory, decisions }: Resigning,
  note?: (moves: KeyMoves) => void,
): Promise<JoinResult> {
  return joinJournals({ transaction, memory, decisions: decisions.journals, note });
}

/** What joining needs inside a change, with the decisions that count in it. */
export async function resigningIn({ transaction, memory }: Change): Promise<Resigning> {
  const decisions = await readDecisions(transaction, memory.thesauri);
  const stored = new StoredRecords(transaction, memory.features, decisions.papers);
  return { transaction, memory, stored, decisions };
}

function joinBlocks(
  engine: Engine,
  memory: NodeMemory,
  blocks: readonly string[],
): Promise<JoinResult> {
  return rederive(engine, memory, async (change) => joinInside(await resigningIn(change), blocks));
}

function joinAllJournals(engine: Engine, memory: NodeMemory): Promise<JoinResult> {
  return rederive(engine, memory, async (change) => joinJournalsInside(await resigningIn(change)));
}

class RunningReport {
  sum: JoinReport = NOTHING_JOINED;

  addAuthors(more: JoinResult): void {
    this.sum = { ...this.sum, authors: add(this.sum.authors, more) };
  }

  addJournals(more: JoinResult): void {
    this.sum = { ...this.sum, journals: add(this.sum.journals, more) };
  }
}

function add(a: JoinResult, b: JoinResult): JoinResult {
  return { joined: a.joined + b.joined, parted: a.parted + b.parted };
}
