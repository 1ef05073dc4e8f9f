import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

const RECORDS = `TY  - JOUR
TI  - On the counting of papers
AU  - Quill, Ada
AU  - Anonymous
T2  - Journal of Made Records
KW  - RCT
PY  - 2020
ER  - 

TY  - JOUR
TI  - On the weighing of papers
AU  - QUILL, Ada
T2  - Journal of Made Records
KW  - rct
KW  - Papers
PY  - 2021
ER  - 
`;

let folder: string;
const environment = { PAPERGRAPH_TERMS: 'off' };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-thesaurus-'));
  writeFileSync(join(folder, 'records.ris'), RECORDS);
  await run('import', join(folder, 'records.ris'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...line: readonly string[]) => runCommand(line, { folder, environment });

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('papergraph thesaurus', () => {
  it('imports a file, writes it again, and says where the same is in force', async () => {
    const text = 'label\treplace by\nPapers\t\nRCT\tRandomized controlled trial\n';
    const file = write('topics.txt', text);
    expect(await run('thesaurus', 'import', '--kind', 'topics', file)).toEqual({
      code: 0,
      out: 'lines     2\nreplaced  1\nignored   1\npapers    2\n',
      err: '',
    });
    expect((await run('thesaurus', 'export', '--kind', 'topics')).out).toBe(text);
    const copy = join(folder, 'copy.txt');
    expect((await run('thesaurus', 'export', '--kind', 'topics', copy)).code).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(text);
    expect((await run('thesaurus', 'import', '--kind', 'topics', copy)).out).toContain(
      'The same thesaurus is in force already',
    );
    expect((await run('thesaurus', 'export', '--kind', 'authors')).out).toBe('label\treplace by\n');
  });

  it('imports nothing of a file with mistakes, and shows each with line and column', async () => {
    const file = write('authors.txt', 'label\treplace by\nAnonymous\t\nQuill\nRoe\tDoe\tPoe\n');
    const { code, out, err } = await run('thesaurus', 'import', '--kind', 'authors', file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${file}:3:6  There is no second column.`);
    expect(err).toContain(`${file}:4:9  There is a third column.`);
    expect(err).toContain('has 2 mistakes, so nothing of it was imported.');
    expect(err).toContain('(THESAURUS_UNREADABLE)');
    expect((await run('thesaurus', 'export', '--kind', 'authors')).out).toBe('label\treplace by\n');
  });

  it('drafts one of the forms that the graph has put together', async () => {
    expect((await run('thesaurus', 'export', '--kind', 'topics', '--draft')).out).toBe(
      'label\treplace by\n',
    );
    const more = RECORDS.replaceAll('Quill, Ada', 'Quill, Ada B').replaceAll('rct', 'RCTs');
    await run('import', write('more.ris', more));
    expect((await run('thesaurus', 'export', '--kind', 'topics', '--draft')).out).toBe(
      'label\treplace by\nRCTs\tRCT\n',
    );
  });

  it('is refused without a kind, and where there is no file', async () => {
    expect(await run('thesaurus', 'import', 'topics.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--kind'),
    });
    const missing = await run('thesaurus', 'import', '--kind', 'topics', join(folder, 'none.txt'));
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read') });
  });
});
