import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { importIdOf, listSources } from '../../src/ingest/index.js';
import { exampleImports, exampleQueries } from '../support/example-queries.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const queries = exampleQueries();
const imports = exampleImports();

describe('the queries in examples/', () => {
  it('are thirteen or more, numbered without a gap', () => {
    expect(queries.length).toBeGreaterThanOrEqual(13);
    const numbers = queries.map(({ file }) => Number(file.slice(0, 2)));
    expect(numbers).toEqual(queries.map((_query, index) => index + 1));
  });

  it.each([...queries, ...imports].map((query) => [query.file, query] as const))(
    'fit schema.graphql: %s',
    (_file, { text }) => {
      expect(validate(schema, parse(text))).toEqual([]);
    },
  );

  it('have a value for every variable, and no other', () => {
    for (const { file, text, variables } of [...queries, ...imports]) {
      const declared = parse(text).definitions.flatMap((definition) =>
        definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [],
      );
      const names = declared.map(({ variable }) => variable.name.value);
      expect([file, Object.keys(variables)]).toEqual([file, names]);
    }
  });

  it('begin with a title in a comment, which names the tab of the playground', () => {
    for (const { file, text } of [...queries, ...imports])
      expect([file, text]).toEqual([file, expect.stringMatching(/^# \S/)]);
  });

  it('watch an import of the example data', async () => {
    const sources = await listSources([join(import.meta.dirname, '../../examples')]);
    const ids = await Promise.all(sources.map(importIdOf));
    const watching = imports.find(({ file }) => file === 'watch-an-import.graphql');
    expect(ids).toContain(watching?.variables['import']);
  });
});
