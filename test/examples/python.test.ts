import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('The query of the Python example fits schema.graphql', () => {
  const script = read('examples/dashboards/python/papers.py');
  const [, query = ''] = /QUERY = """\n([^"]+)"""/.exec(script) ?? [];
  expect(query).toContain('paperGroups');
  expect(validate(buildSchema(read('schema.graphql')), parse(query))).toEqual([]);
});
