import {
  changePapers,
  type Engine,
  noteTermsLeft,
  type PaperText,
  papersDue,
  termsDue,
  textsOfPapers,
  writeAbout,
} from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import {
  type Change,
  type ChangeTarget,
  NodeMemory,
  Pieces,
  recordsAtOnce,
  rederive,
} from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import { runUnlessEmpty, topicKind, writeGaining } from '../nodes/index.js';
import { type PaperTopics, topicsOfTerms } from './add-terms.js';
import { nothingTouched, topicMention } from './mentions.js';

/** Called before the first and after each transaction with the papers done and those there are. */
export type OnTermsProgress = (done: number, papers: number) => void;

/** What is told while terms are found. */
export interface FinishingTerms {
  readonly onProgress?: OnTermsProgress | undefined;
  /** Stops after the current transaction; the rest is found later. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the terms that imports have left for later, one note after the other. Work that was cut goes on
 * where it was. A paper that has terms already got them with a change since then, and keeps them.
 *
 * @returns how many papers were looked at; where terms are off none, and the notes stay.
 */
export async function finishTerms(
  { engine, terms = null }: Pick<ChangeTarget, 'engine' | 'terms'>,
  { onProgress = () => undefined, signal }: FinishingTerms = {},
): Promise<number> {
  if (terms === null) return 0;
  const notes = await engine.read(termsDue);
  const all = notes.reduce((sum, { paperCount }) => sum + paperCount, 0);
  const late = new LateTerms(engine, new NodeMemory(terms));
  let done = 0;
  let next = late.begin(notes[0]?.id);
  for (const [place, { id, paperCount }] of notes.entries()) {
    onProgress(done, all);
    signal?.throwIfAborted();
    const papers = await next;
    // Other threads find the terms of the next papers while those of these are written.
    next = late.begin(notes[place + 1]?.id);
    await late.write(id, papers);
    done += paperCount;
  }
  return done;
}

/** Finds and writes the terms of the papers that notes name. */
class LateTerms {
  readonly #pieces: Pieces;

  constructor(
    private readonly engine: Engine,
    private readonly memory: NodeMemory,
  ) {
    this.#pieces = new Pieces(recordsAtOnce(engine));
  }

  /** Begins to find the terms of the papers of a note; gives these. A failure is told to whoever waits. */
  begin(note: string | undefined): Promise<readonly string[]> {
    const begun = note === undefined ? Promise.resolve([]) : this.#begin(note);
    begun.catch(() => undefined);
    return begun;
  }

  async #begin(note: string): Promise<readonly string[]> {
    const [{ papers } = NO_PAPERS] = await this.engine.read(papersDue(note));
    const texts = papers.length === 0 ? [] : await this.engine.read(textsOfPapers(papers));
    void this.memory.terms?.begin(texts);
    return papers;
  }

  async write(note: string, papers: readonly string[]): Promise<void> {
    let done = 0;
    await this.#pieces.each(papers, async (some) => {
      const left = papers.slice(done + some.length);
      await rederive(this.engine, this.memory, async (change) => {
        await writeTerms(change, some);
        await change.transaction.run(noteTermsLeft(note, left, some));
      });
      done += some.length;
    });
  }
}

const NO_PAPERS = { papers: [] };

/** Writes the terms of papers that have none. */
async function writeTerms(
  { transaction, memory }: Change,
  papers: readonly string[],
): Promise<void> {
  const decisions = await readDecisions(transaction, memory.thesauri);
  const texts = await transaction.run(textsOfPapers(papers));
  const due = texts.filter(({ sources }) => !sources.includes('TERM'));
  const found = (await memory.terms?.read(due)) ?? [];
  const { topics } = nothingTouched();
  const made: (PaperTopics & Pick<PaperText, 'id'>)[] = [];
  for (const [place, { id, sources }] of due.entries()) {
    const terms = found[place]?.terms ?? [];
    const own = topicsOfTerms(id, sources.length > 0, terms, decisions.thesauri.TOPIC);
    topics.change([], own.topics.map(topicMention));
    made.push({ id, ...own });
    await giveWay();
  }
  await writeGaining(transaction, topicKind, topics, memory.topics);
  const leftOut = made.flatMap(({ id, leftOut: leftOutTerms }) =>
    leftOutTerms === null ? [] : [{ id, changes: { leftOutTerms } }],
  );
  await runUnlessEmpty(transaction, leftOut, changePapers);
  await runUnlessEmpty(
    transaction,
    made.flatMap(({ about }) => about),
    writeAbout,
  );
}
