import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PapergraphError, systemRefusal } from '../errors/index.js';
import type { CommandContext } from './command-context.js';

/** The file that a command was told to write cannot be made or written. */
export class OutputUnwritableError extends PapergraphError {
  override readonly code = 'OUTPUT_UNWRITABLE';
}

/** Where the result of a command goes, and how it is told. */
export interface Output {
  /** A file; standard output when left out. */
  readonly file: string | undefined;
  /** What was written, such as `12 records`; asked when all is written. */
  readonly what: () => string;
  readonly signal?: AbortSignal;
}

/**
 * Writes text to a file or standard output, and tells on standard error what was written and where.
 *
 * @throws OutputUnwritableError, or what the system refuses.
 */
export async function writeOutput(
  context: CommandContext,
  text: AsyncIterable<string>,
  { file, what, signal }: Output,
): Promise<void> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const chunk of text) {
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
  }
  const target = file === undefined ? toStandardOutput(context) : createWriteStream(file);
  try {
    await pipeline(Readable.from(counted()), target, signal === undefined ? {} : { signal });
  } catch (error) {
    throw file === undefined ? error : asOutputError(error, file);
  }
  const place = file ?? 'standard output';
  context.streams.err(`Wrote ${what()} (${bytes.toLocaleString('en')} bytes) to ${place}.\n`);
}

/** An error of a call to the system, while a file is written, is of that file. */
function asOutputError(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const message = `${file} cannot be written (${error.message}). Choose another file.`;
  return (
    systemRefusal(error, `writing ${file}`) ?? new OutputUnwritableError(message, { cause: error })
  );
}

/** Standard output stays open for whoever writes to it next. */
function toStandardOutput({ streams }: CommandContext): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      streams.out(text);
      setImmediate(done);
    },
  });
}
