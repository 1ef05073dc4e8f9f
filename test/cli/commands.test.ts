import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordsAtOnce } from '../../src/derivation/index.js';
import { integer, statement } from '../../src/graph/index.js';
import { readSettings } from '../../src/settings/index.js';
import { openStore } from '../../src/store/index.js';
import { compiledCommand } from '../support/compiled-command.js';
import { runCommand } from './run-command.js';

const PAPER = `TY  - JOUR
TI  - On the counting of papers
AU  - Quill, Ada
AU  - Ember, Bo
T2  - Journal of Made Records
PY  - 2020
DO  - 10.5555/counting.1
ER  - 
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-cli-'));
  writeFileSync(join(folder, 'one.ris'), PAPER);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as a process of its own, over the embedded engine in the test's folder. */
function start(commandLine: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [compiledCommand(), ...commandLine], {
    cwd: folder,
    env: { PAPERGRAPH_PORT: '0', ...environment },
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    written.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, written, ended };
}

/** Waits until a process has written what is looked for. */
async function match(written: { out: string; err: string }, pattern: RegExp): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const found = pattern.exec(written.out + written.err);
    if (found !== null) return found[1] ?? found[0];
    await sleep(50);
  }
  throw new Error(`${pattern} did not come: ${JSON.stringify(written)}`);
}

/** Waits until something was written to a file: an import has its first batch on disk. */
async function hasBytes(path: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
    await sleep(20);
  }
  throw new Error(`${path} stayed empty`);
}

describe('papergraph import', () => {
  it('imports a file, and a second time changes nothing and says so', async () => {
    const first = await runCommand(['import', join(folder, 'one.ris')], { folder });
    expect(first).toMatchObject({
      code: 0,
      out: 'records    1\nnew        1\nupdated    0\nunchanged  0\nproblems   0\n',
    });
    const second = await runCommand(['import', join(folder, 'one.ris'), '--json'], { folder });
    expect(second.code).toBe(0);
    expect(JSON.parse(second.out)).toMatchObject({
      records: 1,
      new: 0,
      updated: 0,
      unchanged: 1,
      problems: 0,
      files: [{ file: 'one.ris', records: 1 }],
    });
  });

  it('reads standard input and prints nothing but the document', async () => {
    const { child, written, ended } = start(['import', '-', '--json']);
    child.stdin.end(PAPER);
    expect(await ended).toBe(0);
    expect(JSON.parse(written.out)).toMatchObject({ records: 1, new: 1, files: [{ file: '-' }] });
  });

  it('ends with 0 and a warning for records with nothing but a type', async () => {
    const file = join(folder, 'empty.ris');
    writeFileSync(file, 'TY  - JOUR\nER  - \n');
    const { code, out } = await runCommand(['import', file], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(/records {4}1\nnew {8}0\n.*WARNING EMPTY_RECORD \(1\)/s);
  });

  it('ends with 1 and one line when there is no such file', async () => {
    const { code, out, err } = await runCommand(['import', join(folder, 'two.ris')], { folder });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^papergraph: .*two\.ris.* \(SOURCE_UNREADABLE\)\n$/);
  });

  it('ends with 130 by Ctrl-C behind a batch, and keeps what was read', async () => {
    const papers = Array.from({ length: 20_000 }, (_, index) =>
      PAPER.replace('counting.1', `counting.${index}`).replace('papers', `papers ${index}`),
    );
    writeFileSync(join(folder, 'many.ris'), papers.join('\n'));
    const { child, written, ended } = start(['import', 'many.ris']);
    await hasBytes(join(folder, 'data', 'journal.ndjson'));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(written.err).toMatch(/Stopped with 1 of 1 sources unfinished/);
    const { engine, close } = await openStore(readSettings({}, folder).database, () => {});
    const [row] = await engine.read(
      statement('countRecords', 'MATCH (r:Record) RETURN count(r) AS n', {}, { n: integer }),
    );
    await close();
    expect(row?.n).toBeGreaterThan(0);
    expect((row?.n ?? 0) % recordsAtOnce(engine)).toBe(0);
    expect(row?.n).toBeLessThan(20_000);
  });

  it('ends with 130 by Ctrl-C while it waits for standard input', async () => {
    const { child, written, ended } = start(['import', '-'], { PAPERGRAPH_PROT: '1' });
    // The warning tells that the command runs, which is before it reads.
    await match(written, /did you mean PAPERGRAPH_PORT/);
    await sleep(200);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(written.err).toMatch(/\(INTERRUPTED\)\n$/);
  });
});

describe('papergraph serve', () => {
  it('prints where it answers, answers, and closes its store when it is told to stop', async () => {
    const { child, written, ended } = start(['serve', '--no-examples']);
    const api = await match(written, /^API {9}(http:\S+\/graphql)$/m);
    expect(written.out).toContain('Playground  the same address in a browser\n');
    const health = await fetch(new URL('/health', api));
    expect(await health.json()).toMatchObject({ status: 'ok', engine: 'Grafeo' });
    // What no server does for a command; an import would go through it.
    const query = join(folder, 'query.graphql');
    writeFileSync(query, '{ papers { totalCount } }');
    const busy = await runCommand(['explain', query], { folder });
    expect(busy).toMatchObject({ code: 1, err: expect.stringContaining('(DATA_FOLDER_BUSY)') });
    // npm passes a terminal's Ctrl-C on, so that it comes twice.
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const after = await runCommand(['import', join(folder, 'one.ris')], { folder });
    expect(after).toMatchObject({ code: 0, err: '' });
  });

  it('says that its port is taken before it opens the data folder', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { written, ended } = start(['serve'], { PAPERGRAPH_PORT: String(port) });
    expect(await ended).toBe(1);
    expect(written.err).toMatch(/^papergraph: Port \d+ on 127\.0\.0\.1 is taken [^\n]*\n$/);
    expect(existsSync(join(folder, 'data'))).toBe(false);
    taken.close();
  });

  it('says what is wrong with a stored query before it opens the data folder', async () => {
    writeFileSync(join(folder, 'wrong.graphql'), '{\n  paperz }');
    const { written, ended } = start(['serve'], { PAPERGRAPH_QUERIES: folder });
    expect(await ended).toBe(1);
    expect(written.err).toMatch(
      /^papergraph: \S+wrong\.graphql:2:3: Cannot query field "paperz"[^\n]* \(STORED_QUERY_INVALID\)\n$/,
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('gives an empty graph the examples, and a graph with records none', async () => {
    const first = start(['serve']);
    await match(first.written, /The graph was empty: imported \d+ example records\./);
    await match(first.written, /^API /m);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = start(['serve']);
    await match(second.written, /^API /m);
    expect(second.written.err).not.toContain('imported');
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });
});

describe('papergraph import into a graph of nothing but examples', () => {
  const examples = fileURLToPath(new URL('../../examples', import.meta.url));
  /** Without terms, which tell nothing about which records are there. */
  const run = (...commandLine: string[]) =>
    runCommand(commandLine, { folder, environment: { PAPERGRAPH_TERMS: 'off' } });
  const recordsIn = async () => {
    const { out } = await run('export');
    return out.match(/^TY {2}-/gm)?.length ?? 0;
  };

  it('takes the examples out, says so, and says how to have them', async () => {
    await run('import', examples);
    expect(await recordsIn()).toBe(401);
    const { code, out, err } = await run('import', join(folder, 'one.ris'));
    expect(code).toBe(0);
    expect(out).toMatch(/^records {4}1\nnew {8}1\n/);
    expect(err).toContain(
      `The graph held nothing but examples: their 401 records were taken out before yours came in. --keep-examples leaves them in; to have them back, import ${examples}.\n`,
    );
    expect(await recordsIn()).toBe(1);
    const back = await run('import', examples, '--json');
    expect(JSON.parse(back.out)).toMatchObject({ records: 401, new: 401 });
    expect(back.err).not.toContain('taken out');
    expect(await recordsIn()).toBe(402);
  });

  it('keeps them with --keep-examples', async () => {
    await run('import', examples);
    const { code, err } = await run('import', '--keep-examples', join(folder, 'one.ris'));
    expect(code).toBe(0);
    expect(err).not.toContain('taken out');
    expect(await recordsIn()).toBe(402);
  });
});

describe('papergraph schema', () => {
  it('prints the API as SDL that reads back', async () => {
    const { code, out } = await runCommand(['schema'], { folder });
    expect(code).toBe(0);
    const query = buildSchema(out).getQueryType()?.getFields() ?? {};
    expect(Object.keys(query)).toEqual(
      expect.arrayContaining(['paper', 'papers', 'author', 'coauthorNetwork', 'paperGroups']),
    );
  });

  it('is quiet when its reader closes early', async () => {
    const { child, written, ended } = start(['schema']);
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(written.err).toBe('');
  });
});
