import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.js';
import { type ExampleServer, serveExamples } from './example-server.js';

const PROGRAM = join(import.meta.dirname, '../../../examples/dashboards/typescript/papers.ts');
const run = (address: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, address]);

describe('The TypeScript example', () => {
  let server: ExampleServer;
  beforeAll(async () => {
    server = await serveExamples();
  });
  afterAll(() => server.stop());

  it('prints a row for each journal with all of its papers', async () => {
    const address = '/export/groups.csv?by=JOURNAL,YEAR&filter.year.from=2015';
    const rows = csvRows(await (await fetch(new URL(address, server.url))).text());
    const expected = new Map<string, number>();
    for (const { journal = '', paperCount } of rows) {
      expected.set(journal, (expected.get(journal) ?? 0) + Number(paperCount));
    }
    const { stdout } = await run(server.url);
    const printed = stdout
      .split('\n')
      .map((line) => line.split('│').slice(1, -1))
      .filter(([name = '']) => /\S/.test(name) && !name.includes('(index)'))
      .map(([name = '', ...counts]) => [
        name.trim().replace(/^'|'$/g, ''),
        counts.reduce((sum, count) => sum + Number(count), 0),
      ]);
    expect(new Map(printed.map(([name, sum]) => [name, sum]))).toEqual(expected);
    expect(expected.size).toBeGreaterThan(10);
  });

  it('says what the server says where it refuses', async () => {
    const elsewhere = new URL('/nothing', server.url).href;
    await expect(run(elsewhere)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^\S.*\n$/),
    });
  });
});
