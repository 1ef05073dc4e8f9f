/** A file of a folder as it is at a moment. */
export interface FoundFile {
  readonly path: string;
  /** What the graph calls it. */
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** A file with the moment since which it has been as it is. */
interface Seen {
  readonly stamp: string;
  readonly sinceMs: number;
  readonly isTaken: boolean;
  /** How often it failed as it is. */
  readonly failures: number;
}

/** A file that fails again and again is tried at least so often: what it failed at may be mended. */
const LONGEST_PAUSE_MS = 600_000;

/** Finds out which files of a folder are complete: those that have not changed for a while. */
export class SettledFiles {
  #seen: ReadonlyMap<string, Seen> = new Map();

  /** @param settleMs how long a file must stay as it is: whoever writes it may pause. */
  constructor(private readonly settleMs: number) {}

  /** The files that are complete, each once; one that changes afterwards is given again. */
  take(found: readonly FoundFile[], nowMs: number): readonly FoundFile[] {
    const seen = new Map<string, Seen>();
    const settled: FoundFile[] = [];
    for (const file of found) {
      const known = this.#asKnown(file, nowMs);
      const isSettled = nowMs - known.sinceMs >= this.settleMs;
      if (isSettled && !known.isTaken) settled.push(file);
      seen.set(file.path, { ...known, isTaken: isSettled });
    }
    // What is gone is forgotten, so that a file that comes back is a new one.
    this.#seen = seen;
    return settled;
  }

  /** Has a file given again once more time has passed, because it could not be dealt with. */
  giveBack({ path }: FoundFile, nowMs: number): void {
    const known = this.#seen.get(path);
    if (known === undefined) return;
    this.#seen = new Map(this.#seen).set(path, { ...known, sinceMs: nowMs, isTaken: false });
  }

  /** The same for a file that failed by itself: each time it has to wait twice as long. */
  postpone({ path }: FoundFile, nowMs: number): void {
    const known = this.#seen.get(path);
    if (known === undefined) return;
    const failures = known.failures + 1;
    const pauseMs = Math.min(this.settleMs * 2 ** failures, LONGEST_PAUSE_MS);
    const sinceMs = nowMs + pauseMs - this.settleMs;
    this.#seen = new Map(this.#seen).set(path, { ...known, sinceMs, isTaken: false, failures });
  }

  #asKnown({ path, bytes, modifiedMs }: FoundFile, nowMs: number): Seen {
    const stamp = `${bytes} ${modifiedMs}`;
    const known = this.#seen.get(path);
    return known?.stamp === stamp ? known : { stamp, sinceMs: nowMs, isTaken: false, failures: 0 };
  }
}
