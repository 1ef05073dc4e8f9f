import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PapergraphError } from '../errors/index.js';

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

/** Files that a folder holds for us; other files in it are left alone. */
const FILE_NAMES = /\.(ris|txt)$/i;

/** The name under which standard input stands in the graph. */
const STANDARD_INPUT = '-';

/**
 * The sources that the arguments of a command mean: a file, every `.ris` and `.txt` file below a
 * folder in the order of their paths, or `-` for standard input.
 *
 * @throws SourceUnreadableError for a path that is missing or a folder without such files.
 */
export async function listSources(paths: readonly string[]): Promise<readonly ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) sources.push(await spoolStream(STANDARD_INPUT, process.stdin));
    else sources.push(...(await sourcesAt(path)));
  }
  return sources;
}

async function sourcesAt(path: string): Promise<readonly ImportSource[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new SourceUnreadableError(`There is no file or folder ${path}. Check the path.`, {
      cause,
    });
  });
  if (!found.isDirectory()) return [fileSource(path, basename(path), found.size)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && FILE_NAMES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    throw new SourceUnreadableError(`The folder ${path} holds no .ris or .txt file.`);
  }
  return Promise.all(
    files.map(async (file) =>
      fileSource(file, relative(path, file).split(sep).join('/'), (await stat(file)).size),
    ),
  );
}

/** A file on disk as a source. */
export function fileSource(path: string, name: string, bytes: number | null): ImportSource {
  return {
    name,
    bytes,
    async *open() {
      try {
        yield* createReadStream(path, { highWaterMark: 256 * 1024 });
      } catch (cause) {
        throw new SourceUnreadableError(`The file ${name} cannot be read.`, { cause });
      }
    },
  };
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

/** A stream is kept in a temporary file, since a source is read twice: for its digest, then for its records. */
export async function spoolStream(
  name: string,
  stream: NodeJS.ReadableStream,
): Promise<ImportSource> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  const path = join(folder, 'input');
  await pipeline(stream, createWriteStream(path));
  const { size } = await stat(path);
  return {
    ...fileSource(path, name, size),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
