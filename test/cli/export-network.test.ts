import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORTED_THINGS, formatsOf, RECORDS } from '../../src/cli/export-options.js';
import { EXPORT_FLAGS } from '../../src/cli/list-flags.js';
import { NETWORK_FLAGS } from '../../src/cli/network-flags.js';
import { KIND_LIST } from '../../src/network/index.js';
import { EXPORT_FILES } from '../../src/resolvers/export/export-file.js';
import { LIST_FILE_NAMES } from '../../src/resolvers/export/list-file.js';
import {
  buildApiSchema,
  exportParameters,
  LIST_FILES,
  type ListName,
  listParameters,
} from '../../src/resolvers/index.js';

import { EXAMPLE_FILES } from '../support/example-queries.js';
import { runCommand } from './run-command.js';

const [RECORD = ''] = EXAMPLE_FILES;

describe('papergraph export of a network or a list', () => {
  let folder = '';
  const run = (...commandLine: readonly string[]) =>
    runCommand(commandLine, { environment: { PAPERGRAPH_DATA: folder }, folder });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-export-'));
    expect((await run('import', RECORD)).code).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes it to standard output, with the options of the field', async () => {
    const { code, out } = await run(
      ...['export', '--format', 'gexf', '--counting', 'fractional', '--centralities', 'pageRank'],
    );
    expect(code).toBe(0);
    const graph = gexf.parse(UndirectedGraph, out);
    expect([graph.order, graph.size]).toEqual([12, 66]);
    expect(graph.mapEdges((_, { weight }) => weight)).toContain(1 / 11);
    expect(out).not.toContain('localhost');
  });

  it('writes it to a file', async () => {
    const file = join(folder, 'network.csv');
    const { code, out } = await run('export', '--format', 'links.csv', '--output', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await readFile(file, 'utf8')).trim().split('\r\n')).toHaveLength(67);
  });

  it.each([
    { flags: ['--of', 'papers', '--format', 'bib'], holds: '@article{' },
    { flags: ['--of', 'papers', '--format', 'json'], holds: '"type":"article-journal"' },
    { flags: ['--of', 'papers', '--format', 'ris'], holds: 'TY  - ' },
    {
      flags: ['--of', 'papers', '--format', 'ris', '--filter', '{"not": {"has": ["DOI"]}}'],
      holds: '',
    },
    {
      flags: ['--of', 'groups', '--format', 'csv', '--by', 'type,year'],
      holds:
        'type,year,paperCount,share,authorCount,firstYear,lastYear\r\nJOUR,2021,1,1,12,2021,2021',
    },
    {
      flags: ['--of', 'authors', '--format', 'csv', '--filter-name', 'krasuska'],
      holds: 'id,name,familyName,givenName,isGroup,paperCount,firstYear,lastYear,variants\r\nA',
    },
  ])('writes lists too: $flags', async ({ flags, holds }) => {
    const { code, out } = await run('export', ...flags);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(holds) });
  });

  it('says what a list needs, and in which forms there is one', async () => {
    const axes = await run('export', '--of', 'groups', '--format', 'csv');
    expect(axes.err).toContain('Give --by.');
    const form = await run('export', '--of', 'authors', '--format', 'bib');
    expect(form.err).toContain('There is no bib of authors; give --format csv, or --of papers.');
    expect([axes.code, form.code]).not.toContain(0);
  });

  it('says of a wrong option what to do, by the name of the flag', async () => {
    const { code, err } = await run('export', '--format', 'gexf', '--min-papers', '0');
    expect(code).not.toBe(0);
    expect(err).toContain('--min-papers is 0; give 1 or more.');
  });

  it.each([
    [['--format', 'bib'], 'bib is a form of papers; add --of papers.'],
    [
      ['--format', 'csv'],
      'csv is a form of papers, groups, authors; add --of papers, groups, authors.',
    ],
    [
      ['--filter-year-from', '2015'],
      '--filter-year-from does not go with records, which are written as they came, all of them. Add --of papers',
    ],
    [
      ['--of', 'authors', '--format', 'csv', '--filter-type', 'JOUR'],
      '--filter-type does not go with --of authors; there are --order-by, --filter-name, --filter-min-papers, --filter,',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--by', 'YEAR'],
      '--by does not go with --of papers; there are --order-by, --filter,',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--filter', '{"type":"JOURN"}'],
      '"type" in --filter is "JOURN", which is no RIS type; the nearest is "JOUR".',
    ],
    [
      [
        '--of',
        'papers',
        '--format',
        'csv',
        '--filter',
        '{"type":"JOUR"}',
        '--filter-type',
        'JOURN',
      ],
      '--filter-type is "JOURN", which is no RIS type',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--filter', '{"or":[{"country":"Narnia"}]}'],
      '"or[0].country" in --filter is "Narnia", which is no ISO 3166-1 code',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--filter', '{"or":[{"tpye":"JOUR"}]}'],
      '"or[0]" in --filter does not fit: Field "tpye" is not defined by type "PaperFilter".',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--filter', '{"tpye":"JOUR"}'],
      '--filter does not fit: Field "tpye" is not defined by type "PaperFilter".',
    ],
    [['--of', 'papers', '--format', 'csv', '--filter', '{'], '--filter is "{"; give a JSON object'],
    [
      ['--of', 'papers', '--format', 'csv', '--order-by', 'filter'],
      '--order-by is "filter"; give one of',
    ],
    [
      ['--of', 'papers', '--format', 'csv', '--filter-journal', ''],
      '--filter-journal has no value. Give one, or leave it out;',
    ],
  ])('says of %j what to do', async (flags, told) => {
    const { code, err } = await run('export', ...flags);
    expect(code).not.toBe(0);
    expect(err).toContain(told);
  });

  it('has a flag for every parameter of an export over HTTP, and every form of file', async () => {
    const schema = await buildApiSchema();
    const names = new Set(
      KIND_LIST.flatMap((kind) => exportParameters(schema, kind).map(({ name }) => name)),
    );
    const flags = NETWORK_FLAGS.map(({ parameter }) => parameter);
    const known = [...names, 'centralities', 'institutions', 'byteOrderMark'];
    expect(known).toEqual(expect.arrayContaining(flags));
    // Of the conditions of a filter the plain ones have a flag; --filter takes all.
    expect(flags).toEqual(expect.arrayContaining(known.filter((name) => !isCondition(name))));
    const files = EXPORTED_THINGS.filter((thing) => thing !== RECORDS).flatMap((thing) =>
      formatsOf(thing).map((format) => `${thing}.${format}`),
    );
    expect([...EXPORT_FILES, ...LIST_FILE_NAMES]).toEqual(expect.arrayContaining(files));
    expect(files).toEqual(expect.arrayContaining([...LIST_FILE_NAMES]));
    const ofLists = (Object.keys(LIST_FILES) as ListName[]).flatMap((list) =>
      listParameters(schema, list).map(({ name }) => name),
    );
    expect(EXPORT_FLAGS.map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(ofLists.filter((name) => !isCondition(name))),
    );
  });
});

/** Whether a parameter is a condition of a filter, which a filter as JSON holds, too. */
function isCondition(parameter: string): boolean {
  return parameter.startsWith('filter.');
}
