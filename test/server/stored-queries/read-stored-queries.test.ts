import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStoredQueries } from '../../../src/server/index.js';

const schema = buildSchema(`
  input Years { from: Int to: Int }
  type Query { papers(years: Years, first: Int): [String] }
  type Mutation { merge: Int }
`);

describe('A folder of stored queries', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-queries-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(files: Readonly<Record<string, string>>) {
    const inside = await mkdtemp(join(folder, 'some-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(inside, name), text);
    return readStoredQueries(schema, inside);
  }

  it('has one a file, with the name of the file and the comment at its head', async () => {
    const text =
      '# Papers\n# of some years.\nquery Some($years: Years, $first: Int = 5) { papers(years: $years, first: $first) }\n';
    const [query, ...others] = await read({
      '02-papers.graphql': text,
      '02-papers.variables.json': '{"years": {"from": 2000}}',
      'notes.txt': 'not a query',
    });
    expect(others).toEqual([]);
    expect(query).toMatchObject({
      name: 'papers',
      description: 'Papers\nof some years.',
      operation: 'Some',
      defaults: { years: { from: 2000 } },
      table: { path: ['papers'] },
    });
    expect(query?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(query?.parameters.map(({ name }) => name)).toEqual(['years.from', 'years.to', 'first']);
  });

  it.each([
    [{ 'a.graphql': '{ papers' }, /a\.graphql:1:9: Syntax Error: Expected Name, found <EOF>/],
    [{ 'a.graphql': '{\n  paper }' }, /a\.graphql:2:3: Cannot query field "paper"/],
    [
      { 'a.graphql': 'query A { papers } query B { papers }' },
      /a\.graphql:1:20: The file has 2 operations; a stored query is one/,
    ],
    [
      { 'a.graphql': '# Merge\n\nmutation { merge }' },
      /a\.graphql:3:1: This is a mutation; only a query can be stored/,
    ],
    [{ 'a.graphql': '# Nothing' }, /a\.graphql:1:10: Syntax Error/],
    [
      { 'a.graphql': 'fragment F on Query { papers }\nquery { ...F }', 'b.variables.json': '{}' },
      /b\.variables\.json has values for b\.graphql, which is not there\. Rename one/,
    ],
    [
      { 'a.graphql': '{ papers }', '1-a.graphql': '{ papers }' },
      /has two queries of the name a\. Rename one/,
    ],
    [
      {
        'a.graphql': 'query A($first: Int) { papers(first: $first) }',
        'a.variables.json': '{"first": "many"}',
      },
      /a\.variables\.json:1:2: "first" does not fit: Int cannot represent non-integer value: "many"\. a\.graphql:1:9 declares \$first as Int\.$/,
    ],
    [
      {
        'a.graphql':
          'query A(\n  $years: Years\n  $first: Int\n) { papers(years: $years, first: $first) }',
        'a.variables.json': '{\n  "years": { "from": 1, "first": 2 },\n  "first": 2\n}',
      },
      /a\.variables\.json:2:3: "years" does not fit: Field "first" is not defined by type "Years"\..* a\.graphql:2:3 declares \$years as Years\.$/,
    ],
    [
      {
        'a.graphql': 'query A($years: Years, $first: Int) { papers(years: $years, first: $first) }',
        'a.variables.json': '{\n  "years": { "frist": 1 },\n  "frist": 2\n}',
      },
      /a\.variables\.json:3:3: "frist" is no variable of a\.graphql; it has years, first\.$/,
    ],
    [
      { 'a.graphql': '{ papers }', 'a.variables.json': '{"first": 2}' },
      /a\.variables\.json:1:2: "first" is no variable of a\.graphql; it has none\.$/,
    ],
    [
      { 'a.graphql': '{ papers }', 'a.variables.json': '[\n' },
      /a\.variables\.json:2:1: This is no JSON/,
    ],
    [
      { 'a.graphql': '{ papers }', 'a.variables.json': '{\n  "a": 1,\n}' },
      /a\.variables\.json:3:1: This is no JSON/,
    ],
    [
      { 'a.graphql': '{ papers }', 'a.variables.json': '[1]' },
      /a\.variables\.json:1:1: Give a JSON object/,
    ],
  ])('is refused with the place: %j', async (files, message) => {
    await expect(read(files)).rejects.toMatchObject({
      code: 'STORED_QUERY_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('is refused where it is not there', async () => {
    await expect(readStoredQueries(schema, join(folder, 'nowhere'))).rejects.toThrow(
      /nowhere cannot be read \(ENOENT\)\. Set PAPERGRAPH_QUERIES to a folder/,
    );
  });
});
