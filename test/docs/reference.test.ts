import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorCodesPage, problemCodesPage } from '../../scripts/docs/code-pages.js';
import { commandsPage } from '../../scripts/docs/commands-page.js';
import { decisionsPage } from '../../scripts/docs/decisions-page.js';
import { settingsPage } from '../../scripts/docs/settings-page.js';
import { ERROR_CODES } from '../../src/errors/index.js';
import { KNOWN_SETTINGS } from '../../src/settings/index.js';
import { codeSpans, ROOT, readPage, section, tableRows } from './pages.js';

/** Those that are written at once; `npm run check:docs` compares all. */
const generated = [
  settingsPage(),
  commandsPage(),
  problemCodesPage(),
  errorCodesPage(),
  decisionsPage(),
];

describe('a page of the reference', () => {
  it.each(generated.map(({ path, text }) => [path, text] as const))(
    'is what the code gives (npm run docs writes it): %s',
    (path, text) => expect(readPage(path)).toBe(text),
  );

  it('is named in the list of pages', () => {
    const names = readdirSync(join(ROOT, 'docs/reference')).filter((name) => name !== 'README.md');
    const list = readPage('docs/reference/README.md');
    for (const name of names) expect(list).toContain(`(${name})`);
  });
});

const firstCells = (page: string) =>
  tableRows(readPage(page)).flatMap(([cell = '']) => codeSpans(cell));

describe('the reference', () => {
  it('has every setting', () => {
    expect(firstCells('docs/reference/settings.md')).toEqual(
      KNOWN_SETTINGS.map(({ name }) => name),
    );
  });

  it('has every code of an error', () => {
    expect(firstCells('docs/reference/error-codes.md')).toEqual(Object.keys(ERROR_CODES));
  });

  it('has every field of the API with what it answers', () => {
    const query = buildSchema(readPage('schema.graphql')).getQueryType();
    const rows = tableRows(section(readPage('docs/reference/api.md'), 'fields'));
    expect(rows.flatMap(([field = '']) => codeSpans(field))).toEqual(
      Object.keys(query?.getFields() ?? {}),
    );
    for (const [, answers] of rows) expect(answers).not.toBe('');
  });

  it('tells which tags become which field', () => {
    const tags = new Map(
      tableRows(readPage('docs/reference/ris-tags.md')).map(([name = '', found = '']) => [
        name,
        found,
      ]),
    );
    expect(tags.get('`doi`')).toContain('`DO`');
    expect(tags.get('`AU`')).toBe('`authors`');
    expect(tags.get('`journal.issns`')).toContain('`SN`');
  });
});
