import { type FileHandle, stat } from 'node:fs/promises';
import { systemRefusal } from '../errors/index.js';
import type { Journal, JournalFinding, JournalLine } from './append-journal.js';
import { encodeLines } from './encode-lines.js';
import type { NewEntry } from './entry.js';
import {
  JournalBehindError,
  JournalClosedError,
  JournalUnreadableError,
  JournalUnwritableError,
} from './errors.js';
import { checksum, NO_BYTES } from './line-format.js';
import type { MendedTail } from './mend-tail.js';
import { isBehind, type Position } from './position.js';
import { fits, scan, scanBehind } from './scan.js';

/** A journal whose file is open. */
export class FileJournal implements Journal {
  readonly findings: readonly JournalFinding[];
  #end: Position;
  #checksum: string | null;
  #queue: Promise<unknown> = Promise.resolve();
  #failure: unknown = null;
  #isClosed = false;

  constructor(
    private readonly file: FileHandle,
    private readonly path: string,
    private readonly inode: number,
    tail: MendedTail,
  ) {
    this.#end = tail.end;
    this.#checksum = tail.end.offset === 0 ? NO_BYTES : null;
    this.findings = tail.findings;
  }

  get end(): Position {
    return this.#end;
  }

  get checksum(): string | null {
    return this.#checksum;
  }

  vouch(checksum: string): void {
    this.#checksum = checksum;
  }

  append(entries: readonly NewEntry[]): Promise<Position> {
    if (this.#isClosed) return Promise.reject(new JournalClosedError());
    const turn = this.#queue.then(() => this.#appendNow(entries));
    // The caller learns of a failure; the next in the queue continues after it.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async *read(from: Position): AsyncGenerator<JournalLine> {
    const end = this.#end;
    if (this.#isClosed) throw new JournalClosedError();
    if (isBehind(end, from)) throw new JournalBehindError(end, from);
    try {
      const isFitting = from.offset <= end.offset && (await fits(this.file, from));
      if (isFitting) yield* scan(this.file, from, end.offset);
      else yield* scanBehind(this.file, from.sequence, end.offset);
    } catch (cause) {
      if (this.#isClosed) throw new JournalClosedError();
      throw new JournalUnreadableError(`The journal ${this.path} cannot be read.`, { cause });
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#queue;
    await this.file.close();
  }

  async #appendNow(entries: readonly NewEntry[]): Promise<Position> {
    if (this.#failure !== null) throw refusal(this.path, this.#failure);
    if (entries.length === 0) return this.#end;
    const bytes = encodeLines(entries, this.#end.sequence + 1);
    try {
      await this.#expectOwnFile();
      await this.#write(bytes);
      await this.file.datasync();
    } catch (cause) {
      if (cause instanceof TakenBack) throw refusal(this.path, cause.cause);
      this.#failure = cause;
      throw refusal(this.path, cause);
    }
    this.#end = {
      sequence: this.#end.sequence + entries.length,
      offset: this.#end.offset + bytes.length,
    };
    if (this.#checksum !== null) this.#checksum = checksum(bytes, this.#checksum);
    return this.#end;
  }

  /**
   * What a full disk took of the lines is cut off again, and then it is known what the disk holds: the next
   * lines are taken as soon as there is room. Of a flush that fails nobody knows that.
   */
  async #write(bytes: Buffer): Promise<void> {
    try {
      await writeFully(this.file, bytes, this.#end.offset);
    } catch (cause) {
      if (systemRefusal(cause) === null) throw cause;
      await this.file.truncate(this.#end.offset);
      await this.file.datasync();
      throw new TakenBack('Nothing of it is in the file.', { cause });
    }
  }

  /** Lines that go to a file which was deleted or replaced, or over lines of another, would be lost. */
  async #expectOwnFile(): Promise<void> {
    const { ino, size } = await stat(this.path);
    if (ino !== this.inode) throw new Error('the file was replaced by another');
    if (size !== this.#end.offset) {
      throw new Error(`the file has ${size} bytes instead of ${this.#end.offset}`);
    }
  }
}

/** Lines that were not taken, and left nothing in the file. */
class TakenBack extends Error {}

function refusal(path: string, cause: unknown): JournalUnwritableError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new JournalUnwritableError(
    `The journal ${path} cannot be written (${why}). Nothing of this was kept: make sure that the ` +
      'disk has room and can be written, then start again.',
    { cause },
  );
}

async function writeFully(file: FileHandle, bytes: Buffer, offset: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.length - written;
    written += (await file.write(bytes, written, rest, offset + written)).bytesWritten;
  }
}
