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
}

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

  #asKnown({ path, bytes, modifiedMs }: FoundFile, nowMs: number): Seen {
    const stamp = `${bytes} ${modifiedMs}`;
    const known = this.#seen.get(path);
    return known?.stamp === stamp ? known : { stamp, sinceMs: nowMs, isTaken: false };
  }
}
