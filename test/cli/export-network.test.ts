import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/cli/export-options.js';
import { NETWORK_FLAGS } from '../../src/cli/network-flags.js';
import { KIND_LIST } from '../../src/network/index.js';
import { EXPORT_FILES } from '../../src/resolvers/export/export-file.js';
import { buildApiSchema, exportParameters } from '../../src/resolvers/index.js';

import { EXAMPLE_FILES } from '../support/example-queries.js';
import { runCommand } from './run-command.js';

const [RECORD = ''] = EXAMPLE_FILES;

describe('papergraph export of a network', () => {
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

  it('says of a wrong option what to do, by the name of the flag', async () => {
    const { code, err } = await run('export', '--format', 'gexf', '--min-papers', '0');
    expect(code).not.toBe(0);
    expect(err).toContain('--min-papers is 0; give 1 or more.');
  });

  it('has a flag for every parameter of an export over HTTP, and every form of file', async () => {
    const schema = await buildApiSchema();
    const names = new Set(
      KIND_LIST.flatMap((kind) => exportParameters(schema, kind).map(({ name }) => name)),
    );
    const flags = NETWORK_FLAGS.map(({ parameter }) => parameter);
    expect(flags.toSorted()).toEqual([...names, 'centralities', 'byteOrderMark'].toSorted());
    for (const format of EXPORT_FORMATS.filter((each) => each !== 'ris')) {
      expect(EXPORT_FILES).toContain(`coauthors.${format}`);
    }
  });
});
