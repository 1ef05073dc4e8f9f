import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemRefusal } from '../../errors/index.js';
import { gzipSource } from './gzip-source.js';
import { fileSource, type ImportSource, SourceUnreadableError, unreadable } from './source.js';
import { zipSources } from './zip-source.js';

/** Files that a folder holds for us; other files in it are left alone. */
const FILE_NAMES = /\.(?:ris|txt|ris\.gz|txt\.gz|zip)$/i;

/** The name of standard input in the graph. */
const STANDARD_INPUT = '-';

/**
 * The sources that the arguments of a command mean: a file, every `.ris`, `.txt`, `.gz` and `.zip`
 * file below a folder in the order of their paths, or `-` for standard input. Packed files are known
 * by their first bytes and give what they hold.
 *
 * Of several paths one that is missing, or a folder or archive without such files, is a source that
 * cannot be opened, so that the others are read.
 *
 * @throws SourceUnreadableError where the only path is such a one.
 */
export async function listSources(
  paths: readonly string[],
  input: NodeJS.ReadableStream = process.stdin,
): Promise<readonly ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) sources.push(...(await spoolStream(STANDARD_INPUT, input)));
    else if (paths.length === 1) sources.push(...(await sourcesAt(path)));
    else sources.push(...(await sourcesAt(path).catch((error) => [failingSource(path, error)])));
  }
  return sources;
}

function failingSource(path: string, error: unknown): ImportSource {
  if (!(error instanceof SourceUnreadableError)) throw error;
  return unreadableSource(path, error);
}

async function sourcesAt(path: string): Promise<readonly ImportSource[]> {
  const found = await stat(path).catch((cause: unknown) => {
    const message = `There is no file or folder ${path}. Check the path.`;
    throw systemRefusal(cause) ?? new SourceUnreadableError(message, { cause });
  });
  if (found.isDirectory()) return sourcesBelow(path);
  // A pipe such as <(command) can be read only once.
  return found.isFile()
    ? sourcesIn(path, basename(path))
    : spoolStream(basename(path), createReadStream(path));
}

/** A file of a folder, and what the graph calls it: its path below the folder. */
interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The files below a folder that may hold records, by their names, in the order of their paths.
 *
 * @throws SourceUnreadableError where the folder cannot be read.
 */
export async function recordFilesBelow(folder: string): Promise<readonly NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      const message = `There is no folder ${folder} that can be read. Check the path.`;
      throw systemRefusal(cause) ?? new SourceUnreadableError(message, { cause });
    },
  );
  return entries
    .filter((entry) => entry.isFile() && FILE_NAMES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
}

async function sourcesBelow(folder: string): Promise<readonly ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const { path, name } of await recordFilesBelow(folder)) {
    sources.push(...(await unpackedSources(path, name)));
  }
  if (sources.length === 0) {
    throw new SourceUnreadableError(`The folder ${folder} holds no .ris or .txt file.`);
  }
  return sources;
}

/**
 * The sources that a file on disk holds: itself, what is in it where it is packed, or every file of
 * an archive.
 *
 * @param name what the graph calls it, whatever the file is called.
 * @throws SourceUnreadableError for an archive without such files.
 */
export async function sourcesIn(path: string, name: string): Promise<readonly ImportSource[]> {
  const sources = await unpackedSources(path, name);
  if (sources.length === 0) {
    throw new SourceUnreadableError(`The archive ${name} holds no .ris or .txt file.`);
  }
  return sources;
}

/** A file as one source, or what is in it where it is an archive; a damaged one fails when it is opened. */
async function unpackedSources(path: string, name: string): Promise<readonly ImportSource[]> {
  try {
    const start = await firstBytes(path);
    if (start === '\u001f\u008b') return [gzipSource(path, name)];
    const inner = start === 'PK' ? await zipSources(path, name) : null;
    return inner ?? [fileSource(path, name, (await stat(path)).size)];
  } catch (cause) {
    return [unreadableSource(name, cause)];
  }
}

/** The other sources go on when this one turns out not to be readable. */
function unreadableSource(name: string, cause: unknown): ImportSource {
  return {
    name,
    bytes: null,
    // biome-ignore lint/correctness/useYield: it fails before there is anything to give.
    async *open() {
      throw unreadable(name, cause);
    },
  };
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2) });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A stream is kept in a temporary file, since a source is read twice: for its digest, then for its records. */
export async function spoolStream(
  name: string,
  stream: NodeJS.ReadableStream,
): Promise<readonly ImportSource[]> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'input');
    await pipeline(stream, createWriteStream(path));
    return (await sourcesIn(path, name)).map((source) => ({ ...source, dispose }));
  } catch (error) {
    await dispose();
    throw error;
  }
}
