import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { madeRecords } from '../support/made-records.js';
import { PapergraphProcess, runPapergraph } from '../support/papergraph-process.js';
import { zipOf } from '../support/zip-of.js';
import { type Outcome, runCommand } from './run-command.js';

/** A command is compiled once, and a server opens an engine. */
const START_MS = 60_000;

let folder: string;
let server: PapergraphProcess;
let url: string;
/** A server that takes no imports and no decisions. */
let closed: Served;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Served {
  readonly process: PapergraphProcess;
  readonly url: string;
}

/** A server over a folder of its own, once it says where it answers. */
async function serve(data: string, environment: Record<string, string> = {}): Promise<Served> {
  const settings = { PAPERGRAPH_DATA: data, PAPERGRAPH_PORT: '0', ...environment };
  const started = PapergraphProcess.start(['serve', '--no-examples'], settings);
  await started.until(() => started.out.includes('Import '));
  const found = /http:\/\/[\d.:]+/.exec(started.out)?.[0];
  if (found === undefined) throw new Error(started.out + started.err);
  return { process: started, url: found };
}

/** The command with the data folder that the server holds. */
function command(...line: readonly string[]): Promise<Outcome> {
  return runCommand(line, { environment: { PAPERGRAPH_DATA: join(folder, 'data') }, folder });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-through-'));
  // At the same time: each takes seconds to start.
  [{ process: server, url }, closed] = await Promise.all([
    serve(join(folder, 'data')),
    serve(join(folder, 'closed'), { PAPERGRAPH_IMPORTS: 'off', PAPERGRAPH_DECISIONS: 'off' }),
  ]);
}, START_MS);

afterAll(async () => {
  await Promise.all([server.kill('SIGTERM'), closed.process.kill('SIGTERM')]);
  rmSync(folder, { recursive: true });
});

const DOCUMENT = z.looseObject({
  records: z.number(),
  files: z.array(z.looseObject({ file: z.string() })),
});

describe('papergraph resolve on a folder that a server holds', () => {
  it.each([[['resolve', '--dry-run']], [['resolve', '--json']]])(
    'goes through that server, and ends as one of its own: %s',
    async (line) => {
      const environment = { PAPERGRAPH_DATA: join(folder, 'resolve') };
      const records = write('resolved.ris', madeRecords(2, 'resolved'));
      await runCommand(['import', records], { environment, folder });
      const own = await runCommand(line, { environment, folder });
      const through = await command(...line);
      expect(through.err).toMatch(/^Going through the server at .*\n$/);
      expect(own.code).toBe(0);
      expect(through.code).toBe(0);
      const isJson = line.includes('--json');
      const counts = isJson ? /"records":\d+/ : /^\d+ records/;
      expect(through.out.replace(counts, '')).toBe(own.out.replace(counts, ''));
    },
  );
});

describe('papergraph import on a folder that a server holds', () => {
  it('goes through that server, says so, and ends with the same summary', async () => {
    const file = write('one.ris', madeRecords(3, 'one').replace('PY  - 2020', 'PY  - soon'));
    const { code, out, err } = await command('import', file);
    expect(err).toBe(`Going through the server at ${url}, which holds the data folder.\n`);
    expect(out).toBe(
      [
        'records    3',
        'new        3',
        'updated    0',
        'unchanged  0',
        'problems   1',
        '',
        '  WARNING UNREADABLE_DATE (1): A date holds no year that can be read.',
        '    one.ris:5:1  No year can be read from "soon".',
        '      5 | PY  - soon',
        '        | ^',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('prints the document that an import of its own prints', async () => {
    const text = madeRecords(4, 'same').replace('PY  - 2020', 'PY  - soon');
    write('same.ris', text);
    write('same.ris.gz', gzipSync(text));
    write('same-empty.ris', '');
    write('same.zip', zipOf({ 'inner/same.ris': text }));
    const line = [
      'import',
      '--json',
      'same.ris',
      'same.ris.gz',
      'same.zip',
      'same-empty.ris',
      'absent.ris',
    ].map((word) => (word.startsWith('same') ? join(folder, word) : word));
    const through = await command(...line);
    const own = await runCommand(line, {
      environment: { PAPERGRAPH_DATA: join(folder, 'own') },
      folder,
    });
    expect(through.code).toBe(1);
    expect(own.code).toBe(1);
    expect(DOCUMENT.parse(JSON.parse(through.out)).records).toBe(12);
    expect(JSON.parse(through.out)).toEqual(JSON.parse(own.out));
  });

  it('reads standard input', async () => {
    const line = ['import', '-', '--json'];
    const environment = { PAPERGRAPH_DATA: join(folder, 'data') };
    const prelude = `exec < ${write('piped', madeRecords(2, 'piped'))}`;
    const { code, out } = await runPapergraph(line, environment, prelude);
    expect(JSON.parse(out)).toMatchObject({ records: 2, new: 2, files: [{ file: '-' }] });
    expect(code).toBe(0);
  });

  it('cancels the import by Ctrl-C, and rules that wait for it, and says that they are unfinished', async () => {
    const file = write('many.ris', madeRecords(20_000, 'many'));
    const environment = { PAPERGRAPH_DATA: join(folder, 'data') };
    const running = PapergraphProcess.start(['import', file], environment);
    const isRunning = async () => (await imports()).some(isReading);
    await running.until(isRunning);
    const waiting = PapergraphProcess.start(['resolve'], environment);
    await waiting.until(async () => (await tasks()).includes('RESOLVE ENQUEUED'));
    const resolve = await waiting.kill('SIGINT');
    expect(resolve.err).toMatch(/Stopped.*\(INTERRUPTED\)\n$/);
    expect(resolve.code).toBe(130);
    expect((await tasks())[0]).toBe('RESOLVE CANCELED');
    const { code, err } = await running.kill('SIGINT');
    expect(err).toMatch(/Stopped with 1 of 1 sources unfinished.*\(INTERRUPTED\)\n$/);
    expect(code).toBe(130);
    await expect.poll(async () => (await imports()).map(statusOf)).toContain('many.ris CANCELED');
  });

  it('refuses --keep-examples, which a server does not know', async () => {
    const { code, err } = await command('import', '--keep-examples', write('k.ris', ''));
    expect(err).toContain('--keep-examples does not go through a server');
    expect(code).toBe(1);
  });
});

describe('papergraph export on a folder that a server holds', () => {
  it('writes the records as they came', async () => {
    await command(
      'import',
      write('kept.ris', `${madeRecords(1, 'kept').replace('ER', 'ZZ  - odd\nER')}`),
    );
    const file = join(folder, 'all.out');
    const { code, err } = await command('export', '--output', file);
    expect(err).toMatch(
      /through the server.*\nWrote records\.ris \([\d,]+ bytes\) to .*all\.out\.\n$/,
    );
    expect(readFileSync(file, 'utf8')).toContain('DO  - 10.5555/kept.1\nPY  - 2020\nZZ  - odd\n');
    expect(code).toBe(0);
  });

  it('writes files of lists and networks with their parameters', async () => {
    const line = ['export', '--of', 'papers', '--format', 'csv', '--filter-year-to', '1900'];
    const { code, out } = await command(...line);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('says of a flag what the server says of its parameter', async () => {
    const { code, err } = await command('export', '--format', 'gexf', '--depth', '9');
    expect(err).toMatch(/--depth.*\(BAD_OPTION\)\n$/);
    expect(code).toBe(1);
  });
});

describe('papergraph thesaurus on a folder that a server holds', () => {
  const TOPICS = 'label\treplace by\nArticle\t\nRCT\tRandomized controlled trial\n';
  const RECORDS = 'TY  - JOUR\nTI  - On trials\nKW  - RCT\nKW  - Article\nER  - \n';

  it('goes through that server, with the summary and the file of a folder of its own', async () => {
    const environment = { PAPERGRAPH_DATA: join(folder, 'thesaurus') };
    const own = (...line: readonly string[]) => runCommand(line, { environment, folder });
    const records = write('trials.ris', RECORDS);
    const topics = write('topics.txt', TOPICS);
    const outcomes = [];
    for (const run of [own, command]) {
      await run('import', records);
      const line = ['thesaurus', 'import', '--kind', 'topics', '--by', 'Ada', topics];
      const [first, again] = [await run(...line), await run(...line)];
      const written = await run('thesaurus', 'export', '--kind', 'topics');
      const draft = await run('thesaurus', 'export', '--kind', 'journals', '--draft');
      outcomes.push([first, again, written, draft].map(({ code, out }) => ({ code, out })));
    }
    expect(outcomes[0]).toEqual([
      { code: 0, out: 'lines     2\nreplaced  1\nignored   1\npapers    1\n' },
      { code: 0, out: 'The same thesaurus is in force already; nothing changed.\n' },
      { code: 0, out: TOPICS },
      { code: 0, out: 'label\treplace by\n' },
    ]);
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('says where the mistakes of a file are before anything is sent', async () => {
    const file = write('wrong.txt', 'label\treplace by\nRoe\n');
    const { code, err } = await command('thesaurus', 'import', '--kind', 'authors', file);
    expect(err).toMatch(/wrong\.txt:2:4 {2}There is no second column.*\(THESAURUS_UNREADABLE\)/s);
    expect(code).toBe(1);
  });

  it('says which setting lets clients decide, where a server lets none', async () => {
    const file = write('topics.txt', TOPICS);
    const line = ['thesaurus', 'import', '--server', closed.url, '--kind', 'topics', file];
    const { code, err } = await runCommand(line, { folder });
    expect(err).toMatch(/PAPERGRAPH_DECISIONS.*\(DECISIONS_OFF\)/);
    expect(code).toBe(1);
  });
});

const TASKS = z.object({ tasks: z.array(z.object({ kind: z.string(), status: z.string() })) });

/** The latest first. */
async function tasks(): Promise<readonly string[]> {
  const told = TASKS.parse(await (await fetch(`${url}/tasks`)).json());
  return told.tasks.map(({ kind, status }) => `${kind} ${status}`);
}

const IMPORTS = z.object({
  imports: z.array(z.object({ name: z.string(), status: z.string(), records: z.number() })),
});
type Shown = z.infer<typeof IMPORTS>['imports'][number];

async function imports(): Promise<readonly Shown[]> {
  return IMPORTS.parse(await (await fetch(`${url}/imports`)).json()).imports;
}

function isReading({ name, status, records: read }: Shown): boolean {
  return name === 'many.ris' && status === 'PROCESSING' && read > 0;
}

function statusOf({ name, status }: Shown): string {
  return `${name} ${status}`;
}

describe('papergraph import --server', () => {
  it('goes through a server elsewhere, whatever the data folder is', async () => {
    const line = ['import', '--server', `${url}/`, write('far.ris', madeRecords(1, 'far'))];
    const { code, out, err } = await runCommand(line, { folder: join(folder, 'nowhere') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('new        1\n');
  });

  it('is what PAPERGRAPH_SERVER says, where the option is left out', async () => {
    const line = ['import', write('set.ris', madeRecords(1, 'set'))];
    const { code } = await runCommand(line, { environment: { PAPERGRAPH_SERVER: url }, folder });
    expect(code).toBe(0);
  });

  it.each([
    ['no address', 'localhost', /"localhost" is no address of a server.*\(BAD_OPTION\)/],
    ['where nobody is', 'http://127.0.0.1:9', /does not answer.*\(SERVER_UNREACHABLE\)/],
  ])('says what is wrong with %s', async (_name, address, message) => {
    const line = ['import', '--server', address, write('x.ris', madeRecords(1, 'x'))];
    const { code, err } = await runCommand(line, { folder });
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  it('says which setting lets clients import, where a server takes none', async () => {
    // More than the connection takes at once, so that the refusal comes while it is sent.
    const file = write('large.ris', madeRecords(30_000, 'large'));
    const { code, err } = await runCommand(['import', '--server', closed.url, file], { folder });
    await closed.process.kill('SIGTERM');
    expect(err).toMatch(/PAPERGRAPH_IMPORTS.*\(IMPORTS_OFF\)/);
    expect(code).toBe(1);
  });
});
