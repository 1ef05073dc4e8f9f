import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.js';
import { EXPORT_FILES } from '../../src/resolvers/export/export-file.js';
import { LIST_FILES } from '../../src/resolvers/index.js';

import { codeSpans, pages, ROOT, readPage, section, tableRows } from './pages.js';

const schema = buildSchema(readPage('schema.graphql'));
const queries = pages().flatMap((page) =>
  [...readPage(page).matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query = '']) => [page, query] as const,
  ),
);

describe('a query in the guides', () => {
  it('is found in them', () => expect(queries.length).toBeGreaterThan(25));

  it.each(queries)('fits schema.graphql: %s', (_page, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});

describe('the guides', () => {
  it('name every exit code', () => {
    const rows = tableRows(section(readPage('docs/guides/import.md'), 'exit-codes'));
    expect(rows.map(([code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  it('name every file of a network', () => {
    const rows = tableRows(section(readPage('docs/guides/files.md'), 'files'));
    const told = rows.flatMap((cells) => codeSpans(cells.join(' ')));
    const files = [...EXPORT_FILES].filter((name) => name.startsWith('coauthors.'));
    expect(files.length).toBeGreaterThan(5);
    expect(told).toEqual(expect.arrayContaining(files));
  });

  it('name every file of a list, and what it is for', () => {
    const guide = readPage('docs/guides/files.md');
    const rows = ['papers', 'tables'].flatMap((name) => tableRows(section(guide, name)));
    const files = Object.entries(LIST_FILES).flatMap(([list, { formats }]) =>
      Object.entries(formats).map(([extension, { meaning }]) => [
        `\`${list}.${extension}\``,
        meaning,
      ]),
    );
    expect(rows).toEqual(files);
  });

  it('name every label that the graph has in Neo4j', () => {
    const told = codeSpans(section(readPage('docs/guides/neo4j.md'), 'labels'));
    expect([...told].sort()).toEqual(labelsOfStatements());
  });
});

/** The labels in the Cypher of src/graph. */
function labelsOfStatements(): readonly string[] {
  const files = readdirSync(join(ROOT, 'src/graph'), { recursive: true, encoding: 'utf8' });
  const labels = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readPage(join('src/graph', file)).matchAll(/\(\w*:([A-Z]\w+)/g)])
    .map(([, label = '']) => label);
  return [...new Set(labels)].sort();
}
