import { termsDue } from '../../graph/index.js';
import { type ChangeTarget, NodeMemory } from '../changes/index.js';
import { LateTerms } from './late-terms.js';

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
  let next = late.begin(notes[0]?.id, []);
  for (const [place, { paperCount }] of notes.entries()) {
    onProgress(done, all);
    signal?.throwIfAborted();
    const begun = await next;
    // The terms of the next papers are found and made while those of these are written.
    next = late.begin(notes[place + 1]?.id, begun.papers);
    await late.write(begun);
    done += paperCount;
  }
  return done;
}
