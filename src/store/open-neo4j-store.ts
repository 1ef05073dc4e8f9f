import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, mayBeStarting, openNeo4j } from '../graph/index.js';
import type { StoreSettings } from './settings.js';
import type { Announce, Store } from './store.js';

const STARTUP_WAIT_MS = 60_000;
const RETRY_MS = 1_000;

/** A store on a Neo4j; one that is still starting is waited for. */
export async function openNeo4jStore(
  settings: StoreSettings & { readonly uri: string },
  announce: Announce,
): Promise<Store> {
  const engine = openNeo4j(settings);
  try {
    await waitUntilItAnswers(engine, settings, announce);
    await engine.prepare();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return { engine, journal: null, close: () => engine.close() };
}

async function waitUntilItAnswers(
  engine: Engine,
  { uri, startupWaitMs = STARTUP_WAIT_MS }: StoreSettings,
  announce: Announce,
): Promise<void> {
  const until = Date.now() + startupWaitMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await engine.describe();
      return;
    } catch (error) {
      if (!mayBeStarting(error) || Date.now() + RETRY_MS > until) throw error;
      if (attempt === 0) {
        announce(
          `Neo4j at ${uri} does not answer yet; waiting up to ${Math.round(startupWaitMs / 1000)} s for it to start.`,
        );
      }
      await sleep(RETRY_MS);
    }
  }
}
