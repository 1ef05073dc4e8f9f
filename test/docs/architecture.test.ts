import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EDGES, NODES } from '../../src/model/index.js';
import { codeSpans, ROOT, readPage, section, tableRows } from './pages.js';

const page = readPage('ARCHITECTURE.md');

const configurationShape = z.object({
  default: z.object({
    forbidden: z.array(
      z.object({ name: z.string(), to: z.object({ pathNot: z.unknown().optional() }).optional() }),
    ),
  }),
});

/** What each folder may import, by the rules of this prefix that check it; all are below `parent`. */
async function importRules(
  prefix: string,
  parent: string,
): Promise<Readonly<Record<string, string>>> {
  const file = pathToFileURL(join(ROOT, '.dependency-cruiser.mjs')).href;
  const { forbidden } = configurationShape.parse(await import(file)).default;
  const start = `^${parent}/(`;
  const allowed = forbidden
    .filter(({ name, to }) => name.startsWith(prefix) && String(to?.pathNot).startsWith(start))
    .map(({ to }) => String(to?.pathNot).slice(start.length, -')/'.length).split('|'));
  return Object.fromEntries(
    allowed
      .filter((folders) => folders.length > 0)
      .map(([self = '', ...imports]) => [self, imports.join(', ') || 'nothing']),
  );
}

describe('the architecture page', () => {
  it('names every folder of src with what it may import', async () => {
    const rows = tableRows(section(page, 'house'));
    const told = Object.fromEntries(
      rows.map(([folder = '', , imports = '']) => [folder.replace(/[`/]/g, ''), imports]),
    );
    expect(told).toEqual(await importRules('house-', 'src'));
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
    expect(Object.keys(told).sort()).toEqual(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(ROOMS)('names every room of %s with what it may import', async (folder) => {
    const rows = tableRows(section(page, `rooms ${folder}`));
    const told = Object.fromEntries(
      rows.map(([room = '', , imports = '']) => [room.replace(/[`/]/g, ''), imports]),
    );
    expect(told).toEqual(await importRules(`room-${folder}-`, `src/${folder}`));
    expect(Object.keys(told).sort()).toEqual([...folders(`src/${folder}`)].sort());
  });

  it('names files and folders that are there', () => {
    const names = codeSpans(page).filter((code) => /^[\w.-]*[a-z-]+[/.]([\w./-]*)$/.test(code));
    const paths = names.filter((name) => /\/|\.(ts|mjs|graphql|ndjson)$/.test(name));
    const missing = paths.filter((path) => !isThere(path));
    expect(paths).toContain('journal/line-format.ts');
    expect(missing).toEqual([]);
  });

  it.each([...NODES])('names every property of $label, and no other', ({ label, names }) => {
    expect(codeWords(told.get(`\`${label}\``))).toEqual(new Set(names));
  });

  it.each([...EDGES])(
    'names every property of $type, and no other',
    ({ from, type, to, names }) => {
      expect(codeWords(told.get(`\`(:${from})-[:${type}]->(:${to[0]})\``))).toEqual(new Set(names));
    },
  );
});

const told = new Map(
  tableRows(section(page, 'model')).map(([name = '', properties = '']) => [name, properties]),
);

/** Names in code spans; words of an enum are in capitals, values hold other signs. */
function codeWords(text = ''): ReadonlySet<string> {
  return new Set(codeSpans(text).filter((code) => /^[a-z][A-Za-z]*$/.test(code)));
}

/** The folders whose rooms the page shows. */
const ROOMS = ['ris', 'derivation', 'ingest'] as const;

/** A name may stand for a file below src/ or one of its folders. */
function isThere(path: string): boolean {
  if (path === 'journal.ndjson' || path.startsWith('…')) return true;
  const places = ['.', 'src', ...folders('src').map((name) => join('src', name))];
  return places.some((place) => existsSync(join(ROOT, place, path)));
}

function folders(path: string): readonly string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
