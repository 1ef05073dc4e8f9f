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
      /a\.graphql has 2 operations; a stored query is one/,
    ],
    [{ 'a.graphql': 'mutation { merge }' }, /a\.graphql is a mutation; only a query can be stored/],
    [
      { 'a.graphql': '{ papers }', '1-a.graphql': '{ papers }' },
      /has two queries of the name a\. Rename one/,
    ],
    [
      {
        'a.graphql': 'query A($first: Int) { papers(first: $first) }',
        'a.variables.json': '{"first": "many"}',
      },
      /a\.variables\.json: Int cannot represent non-integer value: "many"/,
    ],
    [
      { 'a.graphql': '{ papers }', 'a.variables.json': '[' },
      /a\.variables\.json: Unexpected end of JSON/,
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
