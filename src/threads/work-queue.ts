import { availableParallelism } from 'node:os';
import { countOf, PapergraphError } from '../errors/index.js';
import { FairLine, type Turn } from './fair-line.js';

/** As many pieces of work wait as may; the client is told, and asks again later. */
export class QueueFullError extends PapergraphError {
  override readonly code = 'SERVER_BUSY';

  constructor(waiting: number) {
    super(
      `The server is busy: ${countOf(waiting, 'computation')} ${waiting === 1 ? 'is' : 'are'} waiting already. ` +
        'Ask again in some seconds, or for less: fewer papers by a filter, fewer measures.',
    );
  }
}

/** How much work is done at once, and how much may wait. */
export interface QueueSizes {
  /** Pieces of work at once, of any size. */
  readonly places: number;
  /** More places, which only small pieces may take. */
  readonly smallPlaces: number;
  /** Up to this cost a piece is small. */
  readonly smallCost: number;
  /** Small pieces that may wait, and as many large ones. */
  readonly maxWaiting: number;
}

/** @limit Computations of networks, or of comparisons of topics, that wait: so many small and so many large ones. */
const MAX_WAITING = 50;

/** One processor stays free for the event loop; small work has a thread of its own beside large work. */
const SIZES: QueueSizes = {
  places: Math.max(1, availableParallelism() - 1),
  smallPlaces: 1,
  smallCost: 0,
  maxWaiting: MAX_WAITING,
};

type Size = 'small' | 'large';

/**
 * A bounded queue in front of work that takes long. Large pieces never take the places of small ones, and
 * never fill the line in which small ones wait; within a line turns are fair, see {@link FairLine}.
 */
export class WorkQueue {
  readonly #sizes: QueueSizes;
  readonly #lines: Readonly<Record<Size, FairLine>> = {
    small: new FairLine(),
    large: new FairLine(),
  };
  readonly #running: Record<Size, number> = { small: 0, large: 0 };

  constructor(sizes: Partial<QueueSizes> = {}) {
    this.#sizes = { ...SIZES, ...sizes };
  }

  /**
   * Does a piece of work when its turn comes.
   *
   * @throws {@link QueueFullError}; the signal's reason when it aborts before the work begins; what the
   *   work throws.
   */
  async run<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const size: Size = turn.cost <= this.#sizes.smallCost ? 'small' : 'large';
    await this.#enter(size, turn);
    try {
      return await work();
    } finally {
      this.#running[size] -= 1;
      this.#startWaiting();
    }
  }

  async #enter(size: Size, turn: Turn): Promise<void> {
    turn.signal?.throwIfAborted();
    const line = this.#lines[size];
    if (!this.#hasPlace(size) && line.length >= this.#sizes.maxWaiting) {
      throw new QueueFullError(line.length);
    }
    const turnCame = line.wait(turn);
    this.#startWaiting();
    await turnCame;
  }

  #startWaiting(): void {
    for (const size of ['small', 'large'] as const) {
      while (this.#hasPlace(size) && this.#lines[size].startNext()) this.#running[size] += 1;
    }
  }

  #hasPlace(size: Size): boolean {
    const { places, smallPlaces } = this.#sizes;
    const { small, large } = this.#running;
    return size === 'large' ? large < places : small + large < places + smallPlaces;
  }
}
