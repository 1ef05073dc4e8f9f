export { describeSettings, type SettingInForce } from './describe-settings.js';
export { type Environment, readEnvironment } from './environment.js';
export type { SettingFault } from './errors.js';
export { KNOWN_SETTINGS } from './known-settings.js';
export { type LoadedSettings, loadSettings } from './load-settings.js';
export { parseServer } from './public-url.js';
export { readSettings } from './read-settings.js';
export type { Setting } from './setting.js';
export type { DatabaseSettings, Limits, LogLevel, PublicSettings, Settings } from './settings.js';
