import type { JobPace } from './stored-job.js';

/** Long enough that one slow batch does not count, short enough to follow a change. */
const WINDOW_MS = 15_000;

interface Sample {
  readonly at: number;
  readonly bytes: number;
  readonly records: number;
}

/** How quick a job was of late: records a second, and how long the rest will take by its bytes. */
export class Pace {
  readonly #samples: Sample[];

  constructor(now = performance.now()) {
    this.#samples = [{ at: now, bytes: 0, records: 0 }];
  }

  add(bytes: number, records: number, now = performance.now()): void {
    this.#samples.push({ at: now, bytes, records });
    while ((this.#samples[1]?.at ?? now) < now - WINDOW_MS) this.#samples.shift();
  }

  /** @param bytes of the whole source. */
  of(bytes: number): JobPace {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (first === undefined || last === undefined || last.at <= first.at) {
      return { recordsPerSecond: null, secondsLeft: null };
    }
    const seconds = (last.at - first.at) / 1000;
    const bytesPerSecond = (last.bytes - first.bytes) / seconds;
    return {
      recordsPerSecond: Math.round((last.records - first.records) / seconds),
      secondsLeft:
        bytesPerSecond <= 0 ? null : Math.ceil(Math.max(0, bytes - last.bytes) / bytesPerSecond),
    };
  }
}
