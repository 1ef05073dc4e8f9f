import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FILES } from '../support/example-queries.js';
import { runCommand } from './run-command.js';

const [RECORD = ''] = EXAMPLE_FILES;

const QUERY = `query ($doi: String!) {
  paper(doi: $doi) { title authorships { author { name } } }
  papers(first: 1, filter: { has: [DOI] }) { nodes { title } }
}`;

describe('papergraph explain', () => {
  let folder = '';
  let file = '';
  const run = (...commandLine: readonly string[]) =>
    runCommand(commandLine, { environment: { PAPERGRAPH_DATA: folder }, folder });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-explain-'));
    file = join(folder, 'paper.graphql');
    await writeFile(file, QUERY);
    expect((await run('import', RECORD)).code).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints each statement with its rows and milliseconds, its Cypher and its steps', async () => {
    const variables = '{"doi": "10.1136/bmjhci-2021-100429"}';
    const { code, out, err } = await run('explain', file, '--variables', variables);
    expect(code).toBe(0);
    expect(out).toMatch(/^papers\.filter: papers with a DOI$/m);
    expect(out).toMatch(/^papersByDoi: 1 row, \d+\.\d ms$/m);
    expect(out).toMatch(/^pageOfPapers: 1 row, \d+\.\d ms$/m);
    expect(out).toMatch(/^ {2}MATCH \(n:Paper \{doi: \$value\}\)/m);
    expect(out).toMatch(/^ +rows +hits +ms {2}step$/m);
    expect(out).toMatch(/^ +1 +\d+\.\d\d {2}\S/m);
    expect(err).toMatch(/\d statements, \d+\.\d ms in all/);
  });

  it('prints what is wrong with a query, and fails', async () => {
    const { code, out, err } = await run('explain', file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Variable "$doi" of required type "String!" was not provided.');
  });

  it('runs no mutation, and says so', async () => {
    const mutation = join(folder, 'mutation.graphql');
    await writeFile(mutation, 'mutation { undoDecision(id: "D1", by: "me") { id } }');
    const { code, err } = await run('explain', mutation);
    expect(code).not.toBe(0);
    expect(err).toContain('mutation.graphql has a mutation; only queries are explained');
  });

  it.each([
    [['explain', 'nothing.graphql'], /nothing\.graphql cannot be read .*BAD_OPTION/s],
    [['explain', RECORD, '--variables', '[1]'], /--variables is no JSON object.*BAD_OPTION/s],
  ])('says of %j what to do', async (commandLine, told) => {
    const { code, err } = await run(...commandLine);
    expect(code).not.toBe(0);
    expect(err).toMatch(told);
  });
});
