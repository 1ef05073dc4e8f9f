import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { JournalFinding } from './append-journal.js';
import { decodeLine } from './decode-line.js';
import { type Position, START } from './position.js';
import { countLines, readChunks } from './read-lines.js';
import { readLinesBack } from './read-lines-back.js';
import { syncFolder } from './sync-folder.js';

/** Where the sound part of a journal ends, and what follows it. */
interface Tail {
  readonly end: Position;
  /** How many lines follow the last sound one. */
  readonly damagedLines: number;
  /** What is wrong with the first. */
  readonly reason: string;
  /** The last sound line lacks its newline. */
  readonly isUnclosed: boolean;
}

/** The end of a journal, after what a crash left behind was cut and set aside. */
export interface MendedTail {
  readonly end: Position;
  readonly findings: readonly JournalFinding[];
}

/**
 * Finds the end of a journal from its tail alone and makes it sound: lines after the last sound
 * one are moved to a file beside it. Only damage makes it read more, to count the lines.
 */
export async function mendTail(file: FileHandle, path: string): Promise<MendedTail> {
  const { size } = await file.stat();
  const tail = await findTail(file, size);
  if (tail.damagedLines > 0) return cutTail(file, path, tail, size);
  if (tail.isUnclosed) return closeLastLine(file, path, tail.end);
  return { end: tail.end, findings: [] };
}

async function findTail(file: FileHandle, size: number): Promise<Tail> {
  let damagedLines = 0;
  let reason = '';
  for await (const raw of readLinesBack(file, size)) {
    const reading = decodeLine(raw.bytes);
    if (reading.kind === 'sound') {
      const end = { sequence: reading.sequence, offset: raw.end };
      return { end, damagedLines, reason, isUnclosed: !raw.isClosed };
    }
    damagedLines++;
    reason = raw.isClosed ? reading.reason : 'it has no end';
  }
  return { end: START, damagedLines, reason, isUnclosed: false };
}

/** Copied and flushed before it is cut: a crash in between leaves two copies, never none. */
async function cutTail(
  file: FileHandle,
  path: string,
  tail: Tail,
  size: number,
): Promise<MendedTail> {
  const { end, damagedLines: lines } = tail;
  const line = (await countLines(file, end.offset)) + 1;
  const keptIn = await keepTail(file, path, end, size);
  await file.truncate(end.offset);
  await file.sync();
  const bytes = size - end.offset;
  const what = lines === 1 ? `Line ${line}` : `Lines ${line} to ${line + lines - 1}`;
  const message =
    `${what} at the end of ${basename(path)} could not be read (${tail.reason}). ` +
    `The ${bytes} bytes were cut and are kept in ${basename(keptIn)}.`;
  return { end, findings: [{ line, lines, bytes, message, keptIn }] };
}

async function keepTail(
  file: FileHandle,
  path: string,
  end: Position,
  size: number,
): Promise<string> {
  const kept = await createFree(`${path}.torn-${end.sequence + 1}`);
  try {
    for await (const chunk of readChunks(file, end.offset, size)) await kept.file.writeFile(chunk);
    await kept.file.sync();
  } finally {
    await kept.file.close();
  }
  await syncFolder(dirname(path));
  return kept.path;
}

/** A new file with that name, or with a number after it where the name is taken. */
async function createFree(name: string): Promise<{ file: FileHandle; path: string }> {
  for (let copy = 1; ; copy++) {
    const path = copy === 1 ? name : `${name}-${copy}`;
    try {
      return { file: await open(path, 'wx'), path };
    } catch (cause) {
      if (!isExisting(cause)) throw cause;
    }
  }
}

function isExisting(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
}

/** The line is whole but for its newline, as an editor may leave it; so it is kept. */
async function closeLastLine(file: FileHandle, path: string, end: Position): Promise<MendedTail> {
  const line = (await countLines(file, end.offset)) + 1;
  await file.write('\n', end.offset);
  await file.sync();
  const message = `Line ${line}, the last of ${basename(path)}, had no end; it is sound and was closed.`;
  return {
    end: { sequence: end.sequence, offset: end.offset + 1 },
    findings: [{ line, lines: 1, bytes: 0, message, keptIn: null }],
  };
}
