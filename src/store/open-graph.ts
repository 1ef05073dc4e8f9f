import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import type { TermReader } from '../derivation/index.js';
import {
  DecodeError,
  type Engine,
  GraphFileDamagedError,
  openGrafeo,
  StatementFailedError,
} from '../graph/index.js';
import type { Journal } from '../journal/index.js';
import { catchUp } from './catch-up.js';
import { checkGraph } from './check-graph.js';
import { DamageNews } from './damage-news.js';
import type { DataFolderPaths } from './data-folder.js';
import { joinLeftOpen } from './join-left-open.js';
import { KnownDamages } from './known-damage.js';
import { makeFolder } from './make-folder.js';
import { otherRules } from './other-rules.js';
import { type KnownSound, reconcile } from './reconcile.js';
import { breakSeal, hasSeal, verifySeal } from './seal.js';
import { isJournalAsSealed } from './sealed-journal.js';
import { setAside } from './set-aside.js';
import type { Announce } from './store.js';

/** What the steps of opening a graph share. */
interface Opening {
  readonly paths: DataFolderPaths;
  readonly journal: Journal;
  readonly announce: Announce;
  readonly news: DamageNews;
}

/** The graph of a data folder, trusted or rebuilt, at the end of its journal. */
export async function openGraph(
  paths: DataFolderPaths,
  journal: Journal,
  announce: Announce,
  terms: TermReader | null,
): Promise<Engine> {
  const news = new DamageNews(announce, await KnownDamages.read(paths.folder));
  const opening = { paths, journal, announce, news };
  const wasClosed = hasSeal(paths.graphFolder);
  const engine = (await openTrusted(opening)) ?? (await openEmpty(paths));
  try {
    await engine.prepare();
    await catchUp(engine, journal, announce, news, terms);
    await news.remember();
    if (!wasClosed) await joinLeftOpen(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

type Trust =
  /** Byte for byte as it was closed. */
  | 'sealed'
  /** It was not closed, so it is checked against the rules and the journal. */
  | 'unsealed'
  | 'absent'
  | { readonly distrust: string };

/** The graph as it was left, or null where there is none that can be trusted: that one is set aside. */
async function openTrusted(opening: Opening): Promise<Engine | null> {
  const trust = await examineFiles(opening);
  if (trust === 'absent') return null;
  if (typeof trust === 'object') return putAside(opening, trust.distrust);
  const { paths, journal } = opening;
  const isSealed = trust === 'sealed';
  const isJournalSound = isSealed && (await isJournalAsSealed(paths, journal));
  await breakSeal(paths.graphFolder);
  try {
    return await openAndReconcile(opening, { isSealed, isJournalSound });
  } catch (error) {
    if (!(error instanceof GraphFileDamagedError)) throw error;
    return putAside(opening, error.message);
  }
}

async function openAndReconcile(opening: Opening, known: KnownSound): Promise<Engine> {
  const engine = await openWithMark(opening, known.isSealed);
  try {
    await reconcile({ ...opening, ...known, engine });
    await demandOurRules(engine);
    return engine;
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw asDamage(error);
  }
}

/** Comes after the journal has what the graph holds, since this graph is then rebuilt from it. */
async function demandOurRules(engine: Engine): Promise<void> {
  const old = await otherRules(engine);
  if (old !== null) throw new GraphFileDamagedError(old);
}

async function examineFiles({ paths, journal }: Opening): Promise<Trust> {
  const seal = await verifySeal(paths.graphFolder);
  if (typeof seal === 'object') return { distrust: seal.reason };
  if (existsSync(paths.openingMark))
    return { distrust: 'The process ended while it opened the graph.' };
  if (existsSync(paths.graphFile)) return seal === 'intact' ? 'sealed' : 'unsealed';
  return journal.end.sequence === 0 ? 'absent' : { distrust: 'The graph file is missing.' };
}

async function putAside({ paths, journal, announce }: Opening, reason: string): Promise<null> {
  await rm(paths.openingMark, { force: true });
  const place = await setAside(paths.graphFolder, reason);
  const sentence = reason.endsWith('.') ? reason : `${reason}.`;
  announce(
    journal.end.sequence === 0
      ? `The graph cannot be used: ${sentence} Its files were set aside in ${place}; the journal is empty as well, so the graph begins empty: put a copy of the journal back, or import the files again.`
      : `The graph cannot be used: ${sentence} Its files were set aside in ${place}; rebuilding it from the journal.`,
  );
  return null;
}

/**
 * Opens the file and, where no seal vouches for it, looks whether it holds together. The mark
 * is left over when the process dies in between, so that a file on which opening ends fatally is
 * not opened for ever.
 */
async function openWithMark({ paths }: Opening, isSealed: boolean): Promise<Engine> {
  await writeFile(paths.openingMark, `${process.pid}\n`);
  let engine: Engine | null = null;
  try {
    engine = openGrafeo(paths.graphFile);
    if (!isSealed) await checkGraph(engine);
    return engine;
  } catch (error) {
    await engine?.close().catch(() => undefined);
    throw asDamage(error);
  } finally {
    await rm(paths.openingMark, { force: true });
  }
}

/** A statement of ours that fails on our own file shows that the file is damaged. */
function asDamage(cause: unknown): unknown {
  if (!(cause instanceof StatementFailedError || cause instanceof DecodeError)) return cause;
  return new GraphFileDamagedError('The graph file cannot be read to its end.', { cause });
}

async function openEmpty(paths: DataFolderPaths): Promise<Engine> {
  await makeFolder(paths.graphFolder);
  await breakSeal(paths.graphFolder);
  return openGrafeo(paths.graphFile);
}
