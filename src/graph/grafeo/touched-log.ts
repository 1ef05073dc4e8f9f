import type { TouchedNodes } from '../statement.js';
import type { TouchedSince } from '../touched-since.js';

/** Ids that are remembered, at most; who asks after more changes is told that all may have changed. */
const MOST_IDS = 200_000;

/** What this process has done to the nodes that are listed: it alone writes the file. */
export class TouchedLog {
  readonly #entries: TouchedNodes[] = [];
  /** The number of the first entry that is remembered. */
  #first = 0;
  #ids = 0;

  note(touched: readonly TouchedNodes[]): void {
    this.#entries.push(...touched);
    for (const each of touched) this.#ids += idsIn(each);
    while (this.#ids > MOST_IDS) {
      const oldest = this.#entries.shift();
      if (oldest === undefined) return;
      this.#first += 1;
      this.#ids -= idsIn(oldest);
    }
  }

  since(mark: string | null): TouchedSince {
    const next = this.#first + this.#entries.length;
    const known = mark === null ? Number.NaN : Number(mark);
    const isKnown = known >= this.#first && known <= next;
    return {
      mark: String(next),
      touched: isKnown ? this.#entries.slice(known - this.#first) : null,
    };
  }
}

function idsIn({ ids }: TouchedNodes): number {
  return ids === 'all' ? 1 : ids.length;
}
