import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

describe('An export tells on standard error what it wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-output-'));
  const run = (...commandLine: string[]) => runCommand(commandLine, { folder });
  const records = ['One', 'Two']
    .map(
      (title) =>
        `TY  - JOUR\nTI  - ${title} café\nAU  - Quill, Ada\nAU  - Ember, Bo\nPY  - 2020\nER  - \n`,
    )
    .join('');

  beforeAll(async () => {
    writeFileSync(join(folder, 'two.ris'), records);
    expect(await run('import', join(folder, 'two.ris'))).toMatchObject({ code: 0 });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { command: ['export', '--output'], file: 'all.ris', what: '2 records' },
    {
      command: ['export', '--format', 'gexf', '--output'],
      file: 'people.gexf',
      what: 'coauthors.gexf',
    },
    {
      command: ['thesaurus', 'export', '--kind', 'topics'],
      file: 'topics.txt',
      what: '0 labels',
    },
  ])('$command', async ({ command, file, what }) => {
    const path = join(folder, file);
    const { code, out, err } = await run(...command, path);
    const bytes = readFileSync(path).length.toLocaleString('en');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: `Wrote ${what} (${bytes} bytes) to ${path}.\n`,
    });
  });

  it('also where the text goes to standard output, which holds nothing else', async () => {
    const { out, err } = await run('export');
    const bytes = Buffer.byteLength(out).toLocaleString('en');
    expect(out.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(err).toBe(`Wrote 2 records (${bytes} bytes) to standard output.\n`);
  });

  it('or that the file cannot be written, and why', async () => {
    const { code, err } = await run('export', '--output', join(folder, 'missing', 'all.ris'));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^papergraph: .*all\.ris cannot be written \(ENOENT.*\(OUTPUT_UNWRITABLE\)/,
    );
  });
});
