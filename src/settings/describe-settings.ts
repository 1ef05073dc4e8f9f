import { withoutCredentials } from './database-uri.js';
import type { Environment } from './environment.js';
import { KNOWN_SETTINGS } from './known-settings.js';
import { textOf } from './read-settings.js';

/** A setting in force, safe to show. */
export interface SettingInForce {
  readonly name: string;
  readonly value: string;
  readonly isDefault: boolean;
}

/** The settings in force; a secret shows only whether it is set. */
export function describeSettings(environment: Environment): readonly SettingInForce[] {
  return KNOWN_SETTINGS.map((setting) => {
    const text = textOf(setting, environment);
    const shown = setting.secret && text !== '' ? '***' : withoutCredentials(text);
    const isDefault = (environment[setting.name] ?? '').trim() === '';
    return { name: setting.name, value: shown === '' ? '(empty)' : shown, isDefault };
  });
}

/**
 * The `.env.example` of the checkout: every setting at its default, ready to be changed.
 *
 * @internal for the test that holds the file to the settings
 */
export function printEnvExample(): string {
  const parts = KNOWN_SETTINGS.map(
    ({ name, default: value, meaning, allowed }) =>
      `# ${meaning}\n# Allowed: ${allowed}.\n# ${name}=${value}\n`,
  );
  const head =
    '# Copy to .env and change what you need. The real environment wins over this file.\n';
  return [head, ...parts].join('\n');
}
