import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '../ingest/index.js';
import type { Streams } from './streams.js';

/** How far the import of one source has come. */
type SourceProgress = Pick<ImportProgress, 'source' | 'bytesRead' | 'records'>;

/** Shows how far an import of several sources has come. */
export interface ProgressDisplay {
  update(progress: SourceProgress): void;
  /** The source is done; the next one begins. */
  next(): void;
  /** Tells a person something while the import goes on. */
  say(line: string): void;
  stop(): void;
}

/** What a bar has drawn on its line goes away; it is drawn again below. */
const CLEAR_LINE = '\r\u001b[K';

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a plain line every five seconds. */
export function showProgress(streams: Streams, totalBytes: number | null): ProgressDisplay {
  const toBytes = new TotalBytes();
  return streams.isErrTerminal && totalBytes !== null && totalBytes > 0
    ? showBar(streams, totalBytes, toBytes)
    : showLines(streams, totalBytes, toBytes);
}

/** Bytes over all sources, from the progress of each. */
class TotalBytes {
  #before = 0;
  #current = 0;
  #recordsBefore = 0;
  #records = 0;

  add({ bytesRead, records }: SourceProgress): void {
    this.#current = bytesRead;
    this.#records = records;
  }

  next(): void {
    this.#before += this.#current;
    this.#recordsBefore += this.#records;
    this.#current = 0;
    this.#records = 0;
  }

  get bytes(): number {
    return this.#before + this.#current;
  }

  get records(): number {
    return this.#recordsBefore + this.#records;
  }
}

function showBar(streams: Streams, totalBytes: number, total: TotalBytes): ProgressDisplay {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {records} records | {source}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    // Else an import that is stopped by Ctrl-C leaves the terminal without a cursor.
    gracefulExit: true,
  });
  bar.start(totalBytes, 0, { records: 0, source: '' });
  return {
    update: (progress) => {
      total.add(progress);
      bar.update(total.bytes, { records: total.records, source: progress.source });
    },
    next: () => total.next(),
    say: (line) => streams.err(`${CLEAR_LINE}${line}\n`),
    stop: () => bar.stop(),
  };
}

function showLines(
  streams: Streams,
  totalBytes: number | null,
  total: TotalBytes,
): ProgressDisplay {
  let last = performance.now();
  return {
    update: (progress) => {
      total.add(progress);
      const now = performance.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const share =
        totalBytes === null ? '' : ` (${Math.floor((100 * total.bytes) / totalBytes)} %)`;
      streams.err(`${total.records} records${share}, reading ${progress.source}\n`);
    },
    next: () => total.next(),
    say: (line) => streams.err(`${line}\n`),
    stop: () => {},
  };
}
