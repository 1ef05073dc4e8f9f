import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type Engine, GraphFileDamagedError, graphState, openGrafeo } from '../graph/index.js';
import { replayJournal } from '../ingest/index.js';
import { isBehind, type Journal, openJournal, START } from '../journal/index.js';
import { checkGraph } from './check-graph.js';
import { type DataFolderPaths, dataFolderPaths } from './data-folder.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { breakSeal, sealFolder, verifySeal } from './seal.js';
import { setAside } from './set-aside.js';
import type { Announce, Store } from './store.js';

/**
 * A store in a data folder of this machine, which is made when it is missing. The graph is opened
 * if it can be trusted, else set aside and rebuilt from the journal; then it is brought to the
 * journal's end.
 *
 * @throws FolderBusyError, FolderUnusableError, JournalUnreadableError
 */
export async function openEmbeddedStore(folder: string, announce: Announce): Promise<Store> {
  const lock = await lockFolder(folder);
  try {
    return await openLocked(dataFolderPaths(folder), lock, announce);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(
  paths: DataFolderPaths,
  lock: FolderLock,
  announce: Announce,
): Promise<Store> {
  const journal = await openJournal(paths.journal);
  for (const { message } of journal.findings) announce(message);
  try {
    const engine = await openGraph(paths, journal, announce);
    return {
      engine,
      journal,
      async close() {
        await engine.close();
        await sealFolder(paths.graphFolder);
        await journal.close();
        await lock.release();
      },
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

async function openGraph(
  paths: DataFolderPaths,
  journal: Journal,
  announce: Announce,
): Promise<Engine> {
  const trusted = await openTrusted(paths, journal, announce);
  const engine = trusted ?? (await openEmpty(paths));
  try {
    await engine.prepare();
    await catchUp(engine, journal, announce);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The graph as it was left, or null where there is none that can be trusted: that one is set aside. */
async function openTrusted(
  paths: DataFolderPaths,
  journal: Journal,
  announce: Announce,
): Promise<Engine | null> {
  const reason = await reasonForDistrust(paths, journal);
  if (reason === null) {
    await breakSeal(paths.graphFolder);
    const engine = await openWithMark(paths, journal);
    if (!(engine instanceof GraphFileDamagedError)) return engine;
    announce(await putAside(paths, engine.message));
    return null;
  }
  if (reason !== NOTHING_THERE) announce(await putAside(paths, reason));
  return null;
}

const NOTHING_THERE = 'nothing there';

/** Why the graph's files cannot be trusted before they are opened; null where nothing speaks against them. */
async function reasonForDistrust(paths: DataFolderPaths, journal: Journal): Promise<string | null> {
  const seal = await verifySeal(paths.graphFolder);
  if (typeof seal === 'object') return seal.reason;
  if (existsSync(paths.openingMark)) return 'The process ended while it opened the graph.';
  if (existsSync(paths.graphFile)) return null;
  return journal.end.sequence === 0 ? NOTHING_THERE : 'The graph file is missing.';
}

async function putAside(paths: DataFolderPaths, reason: string): Promise<string> {
  await rm(paths.openingMark, { force: true });
  const place = await setAside(paths.graphFolder, reason);
  return `The graph cannot be used: ${reason} Its files were set aside in ${place}; rebuilding it from the journal.`;
}

/**
 * Opens the file and looks whether it holds together. The mark stays behind when the process
 * dies in between, so that a file on which opening ends fatally is not opened for ever.
 */
async function openWithMark(
  paths: DataFolderPaths,
  journal: Journal,
): Promise<Engine | GraphFileDamagedError> {
  await writeFile(paths.openingMark, `${process.pid}\n`);
  let engine: Engine | null = null;
  try {
    engine = openGrafeo(paths.graphFile);
    await checkGraph(engine, journal.end);
    await rm(paths.openingMark, { force: true });
    return engine;
  } catch (error) {
    await engine?.close().catch(() => undefined);
    await rm(paths.openingMark, { force: true });
    if (error instanceof GraphFileDamagedError) return error;
    throw error;
  }
}

async function openEmpty(paths: DataFolderPaths): Promise<Engine> {
  await mkdir(paths.graphFolder, { recursive: true });
  await breakSeal(paths.graphFolder);
  return openGrafeo(paths.graphFile);
}

async function catchUp(engine: Engine, journal: Journal, announce: Announce): Promise<void> {
  const [state] = await engine.read(graphState);
  const reached =
    state === undefined ? START : { sequence: state.journalSequence, offset: state.journalOffset };
  if (isBehind(journal.end, reached)) return;
  const missing = journal.end.sequence - reached.sequence;
  if (missing === 0) return;
  announce(`The graph is ${missing.toLocaleString('en')} lines behind the journal; catching up.`);
  let nextNews = Date.now() + NEWS_EVERY_MS;
  const written = await replayJournal(
    { engine, journal },
    {
      onDamage: ({ line, reason }) =>
        announce(`Line ${line} of the journal cannot be used and was left out: ${reason}`),
      onProgress(done, total) {
        if (Date.now() < nextNews) return;
        nextNews = Date.now() + NEWS_EVERY_MS;
        announce(`  ${Math.floor((100 * done) / total)} % (${done.toLocaleString('en')} lines)`);
      },
    },
  );
  announce(`The graph is up to date (${written.toLocaleString('en')} lines).`);
}

const NEWS_EVERY_MS = 2_000;
