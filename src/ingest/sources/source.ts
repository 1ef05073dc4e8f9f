import { createReadStream } from 'node:fs';
import { PapergraphError, systemRefusal } from '../../errors/index.js';

/** A file or stream that can be read from its start more than once. */
export interface ImportSource {
  /** The name that the graph keeps: a file's own name, or its path below the folder that was given. */
  readonly name: string;
  /** Null where the length is unknown. */
  readonly bytes: number | null;
  open(): AsyncIterable<Uint8Array>;
  /** Removes what was kept for reading it again. */
  dispose?(): Promise<void>;
}

/** A path that was given does not exist or cannot be read. */
export class SourceUnreadableError extends PapergraphError {
  override readonly code = 'SOURCE_UNREADABLE';
}

/** Large enough that the work around a chunk does not count, small enough to keep many at once. */
const CHUNK_BYTES = 256 * 1024;

/** A file on disk as a source. */
export function fileSource(path: string, name: string, bytes: number | null): ImportSource {
  return {
    name,
    bytes,
    async *open() {
      try {
        yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
      } catch (cause) {
        throw unreadable(name, cause);
      }
    },
  };
}

/** A file that cannot be read; where the machine is at fault, every other file would fail alike. */
export function unreadable(name: string, cause: unknown): PapergraphError {
  if (cause instanceof SourceUnreadableError) return cause;
  const refusal = systemRefusal(cause, `reading ${name}`);
  return refusal ?? new SourceUnreadableError(`The file ${name} cannot be read.`, { cause });
}

/** Text at hand as a source, for examples and tests. */
export function textSource(name: string, content: string): ImportSource {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    bytes: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}
