export { JOURNAL_FILE } from './data-folder.js';
export { openStore } from './open-store.js';
export type { Announce, Store } from './store.js';
export type { StoreSettings } from './store-settings.js';
