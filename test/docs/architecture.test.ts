import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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

  it('names every property of the graph', () => {
    const rows = readPage('src/graph/changes/rows.ts');
    const told = new Map(
      tableRows(section(page, 'model')).map(([name = '', properties = '']) => [name, properties]),
    );
    for (const [type, node] of NODES) {
      const spans = codeSpans(told.get(`\`${node}\``) ?? '');
      expect(spans).toEqual(expect.arrayContaining([...propertiesOf(rows, type)]));
    }
    for (const [type, edge] of EDGES) {
      const [, told_ = ''] = [...told].find(([pattern]) => pattern.includes(`:${edge}]`)) ?? [];
      expect(codeSpans(told_)).toEqual(expect.arrayContaining([...propertiesOf(rows, type)]));
    }
  });
});

/** The folders whose rooms the page shows. */
const ROOMS = ['ris', 'derivation', 'ingest'] as const;

const NODES = [
  ['PaperProperties', 'Paper'],
  ['AuthorProperties', 'Author'],
  ['JournalProperties', 'Journal'],
  ['TopicProperties', 'Topic'],
  ['RecordKeys', 'Record'],
  ['RecordProperties', 'Record'],
  ['ImportRow', 'Import'],
  ['ImportEndRow', 'Import'],
] as const;

const EDGES = [
  ['MayBeRow', 'MAY_BE'],
  ['AuthoredRow', 'AUTHORED'],
  ['EditedRow', 'EDITED'],
  ['PublishedInRow', 'PUBLISHED_IN'],
  ['AboutRow', 'ABOUT'],
] as const;

/** The names of a row type's properties; of an edge's row those of its `properties`. */
function propertiesOf(source: string, type: string): readonly string[] {
  const body =
    new RegExp(`export type ${type} = [^{]*\\{([\\s\\S]*?)\\n\\};`).exec(source)?.[1] ?? '';
  const inner = /properties: \{([\s\S]*?)\n {2}\};/.exec(body)?.[1] ?? body;
  const names = [...inner.matchAll(/readonly (\w+):/g)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error(`rows.ts has no type ${type}`);
  return names;
}

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
