import { type Environment, readEnvironment } from './environment.js';
import { readSettings } from './read-settings.js';
import type { Settings } from './settings.js';
import { findUnknownSettings } from './unknown-settings.js';

/** Settings with what they were made of. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** The variables behind the settings, those of `.env` included. */
  readonly environment: Environment;
}

/**
 * Reads the settings of a process that runs in a folder.
 *
 * @param warn gets a line for each name that nothing reads, before anything is thrown.
 * @throws SettingsError when any is wrong, EnvFileUnreadableError when `.env` is.
 */
export function loadSettings(
  folder: string,
  processEnvironment: Environment,
  warn: (line: string) => void,
): LoadedSettings {
  const environment = readEnvironment(folder, processEnvironment);
  for (const line of findUnknownSettings(environment)) warn(line);
  return { settings: readSettings(environment, folder), environment };
}
