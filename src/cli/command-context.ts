import { type Environment, type LoadedSettings, loadSettings } from '../settings/index.js';
import type { Streams } from './streams.js';

/** What every command is given. */
export interface CommandContext {
  readonly streams: Streams;
  /** The environment of the process. */
  readonly environment: Environment;
  /** The working folder, where `.env` is looked for. */
  readonly folder: string;
}

/**
 * The settings for a command; what is odd about them is printed first.
 *
 * @throws SettingsError when any is wrong.
 */
export function settingsFor({ streams, environment, folder }: CommandContext): LoadedSettings {
  return loadSettings(folder, environment, (line) => streams.err(`papergraph: ${line}\n`));
}
