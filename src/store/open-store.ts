import { openEmbeddedStore } from './open-embedded-store.js';
import { openNeo4jStore } from './open-neo4j-store.js';
import type { StoreSettings } from './settings.js';
import type { Announce, Store } from './store.js';

/**
 * Opens the store that the settings mean, ready to read and write: constraints and indexes are
 * there, and the embedded graph stands where its journal ends.
 *
 * @throws EngineAuthError, EngineUnavailableError, FolderBusyError, FolderUnusableError, each with what to do.
 */
export function openStore(settings: StoreSettings, announce: Announce): Promise<Store> {
  return settings.uri === null
    ? openEmbeddedStore(settings.dataFolder, announce)
    : openNeo4jStore({ ...settings, uri: settings.uri }, announce);
}
