import { finishPending, finishTerms, rebuildTerms, type TermReader } from '../derivation/index.js';
import { countOf } from '../errors/index.js';
import { TermWorkers } from '../topics/index.js';
import { openEmbeddedStore } from './open-embedded-store.js';
import { openNeo4jStore } from './open-neo4j-store.js';
import type { Announce, Store } from './store.js';
import type { StoreSettings } from './store-settings.js';

/**
 * Opens the store that the settings mean, ready to read and write: constraints and indexes are
 * there, the embedded graph has reached the end of its journal, and terms are found again if that is asked.
 *
 * @throws EngineAuthError, EngineUnavailableError, FolderBusyError, FolderUnusableError, each with what to do.
 */
export async function openStore(settings: StoreSettings, announce: Announce): Promise<Store> {
  if ((settings.terms ?? 'off') === 'off') return openPlain(settings, announce, null);
  // Its threads start, and load their models, with the first paper.
  const workers = new TermWorkers();
  try {
    const store = await openPlain(settings, announce, workers);
    const close = async (): Promise<void> => {
      await workers.close();
      await store.close();
    };
    if (settings.terms === 'rebuild') await rebuild(store, workers, announce, close);
    return { ...store, close };
  } catch (error) {
    await workers.close();
    throw error;
  }
}

async function openPlain(
  settings: StoreSettings,
  announce: Announce,
  terms: TermReader | null,
): Promise<Store> {
  const store = await (settings.uri === null
    ? openEmbeddedStore(settings.dataFolder, announce, terms)
    : openNeo4jStore({ ...settings, uri: settings.uri }, announce, terms));
  try {
    await finishLeftOpen(store, announce);
    // Into a Neo4j another process may be importing, which finds the terms of its papers itself.
    if (settings.uri === null) await finishLeftTerms(store, announce);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What a decision left to be done may have been cut by the end of its process. */
async function finishLeftOpen(store: Store, announce: Announce): Promise<void> {
  const { records, papers } = await finishPending(store, {
    onMoving: ({ id, state }) =>
      announce(
        state === 'LEAVING'
          ? `Taking out the rest of the import ${id}, which was being removed when the last run ended.`
          : `Bringing back the rest of the import ${id}, whose removal was being undone when the last run ended.`,
      ),
  });
  const moved = records.out + records.new + records.updated;
  if (moved > 0) announce(`That is done: ${countOf(moved, 'record')}.`);
  if (papers > 0) {
    announce(`A thesaurus that was not applied to the end is now: ${countOf(papers, 'paper')}.`);
  }
}

/** The papers of an import come before their terms. */
async function finishLeftTerms(store: Store, announce: Announce): Promise<void> {
  const papers = await finishTerms(store, {
    onProgress: (done, all) => {
      if (done > 0) return;
      const count = all.toLocaleString('en');
      announce(`Finding the terms of ${count} papers, which an import did not come to.`);
    },
  });
  if (papers > 0) announce('That is done.');
}

async function rebuild(
  { engine }: Store,
  workers: TermWorkers,
  announce: Announce,
  close: () => Promise<void>,
): Promise<void> {
  announce('Finding the terms of all papers again.');
  try {
    const papers = await rebuildTerms(engine, workers);
    announce(`The terms of ${papers.toLocaleString('en')} papers are made.`);
  } catch (error) {
    await close();
    throw error;
  }
}
