export { acceptDamage } from './accept-damage.js';
export { JOURNAL_FILE } from './data-folder.js';
export { FolderBusyError } from './errors.js';
export { type FolderLock, lockFolder } from './folder-lock.js';
export { KnownDamages } from './known-damage.js';
export { openStore } from './open-store.js';
export { replaceFile } from './replace-file.js';
export type { Announce, Store } from './store.js';
export type { StoreSettings } from './store-settings.js';
