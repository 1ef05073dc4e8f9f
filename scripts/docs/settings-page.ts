import { KNOWN_SETTINGS } from '../../src/settings/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** Every setting with its default, what it may be and what it decides. */
export function settingsPage(): GeneratedPage {
  const rows = KNOWN_SETTINGS.map(({ name, default: value, meaning, allowed }) => [
    code(name),
    value === '' ? '(empty)' : code(value),
    plain(meaning),
    plain(allowed),
  ]);
  return {
    path: 'docs/reference/settings.md',
    text: page(
      generatedBy('src/settings'),
      '# Settings',
      'Settings come from the environment, or from a file `.env` in the folder where the command runs. The environment wins. All are checked at the start; a wrong one is named. `papergraph doctor` shows those in force. [Operations](../guides/operations.md) tells which you need.',
      table(['Setting', 'Default', 'What it decides', 'Allowed'], rows),
    ),
  };
}
