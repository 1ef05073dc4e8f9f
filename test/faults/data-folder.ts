import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { makeCorpus } from '../../examples/make-corpus.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';
import { runPapergraph } from '../support/papergraph-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Settings of a store on the embedded engine; nothing but the folder matters to it. */
const EMBEDDED = {
  uri: null,
  user: '',
  password: '',
  database: '',
  connectionTimeoutMs: 1,
  queryTimeoutMs: 1,
} as const;

/** A folder that is removed when the tests of the file are done. */
export function newFolder(): Promise<string> {
  return temporaryFolder('fault');
}

/** A made corpus as a file in a folder of its own. */
export async function corpusFile(name: string, papers: number, seed: number): Promise<string> {
  const path = join(await newFolder(), name);
  await writeFile(path, [...makeCorpus({ papers, seed })].join(''));
  return path;
}

/** Imports files into a data folder by the real command; a test that began without them would prove nothing. */
export async function importInto(folder: string, ...files: readonly string[]): Promise<void> {
  const { code, err } = await runPapergraph(['import', ...files], { PAPERGRAPH_DATA: folder });
  if (code !== 0) throw new Error(`The import failed:\n${err}`);
}

/** A copy to damage, without the sockets of dead processes. */
export async function copyFolder(folder: string): Promise<string> {
  const copy = join(await newFolder(), 'data');
  await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.sock') });
  return copy;
}

/** A data folder with nothing but the journal of another. */
export async function journalOnly(folder: string): Promise<string> {
  const copy = join(await newFolder(), 'data');
  await mkdir(copy);
  await cp(journalOf(folder), journalOf(copy));
  return copy;
}

export function journalOf(folder: string): string {
  return join(folder, 'journal.ndjson');
}

export async function journalLines(folder: string): Promise<readonly string[]> {
  return (await readFile(journalOf(folder), 'utf8')).split('\n').slice(0, -1);
}

/** What a start found, and what the graph was after it. */
export interface Start {
  readonly news: readonly string[];
  readonly snapshot: GraphSnapshot;
}

/** Opens the store, looks, and closes it in good order. */
export async function startAndLook(
  folder: string,
  look: (store: Store) => Promise<void> = async () => undefined,
): Promise<Start> {
  const news: string[] = [];
  const store = await openStore({ ...EMBEDDED, dataFolder: folder }, (line) => news.push(line));
  try {
    await look(store);
    return { news, snapshot: await graphSnapshot(store.engine) };
  } finally {
    await store.close();
  }
}

/** Every file that was set aside, by its path in `set-aside/<time>/`. */
export async function filesSetAside(folder: string): Promise<readonly string[]> {
  const place = join(folder, 'set-aside');
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(place.length + 1)
        .split(sep),
    )
    .map(([_time, ...path]) => path.join('/'))
    .sort();
}
