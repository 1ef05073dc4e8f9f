import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file with the records of these numbers. */
function file(name: string, numbers: readonly number[]): string {
  const path = join(folder, name);
  const text = numbers.map(
    (n) => `TY  - JOUR\nTI  - Study number ${n} of overlaps\nDO  - 10.5555/o.${n}\nER  - \n`,
  );
  writeFileSync(path, text.join(''));
  return path;
}

const files = [
  file('scopus.ris', [1, 2, 3, 4, 4]),
  file('pubmed.ris', [3, 4, 5]),
  file('wos.ris', [4, 6, 7, 8]),
];

it('overlap tells what each file has alone, and what files share', async () => {
  const { code, out } = await runCommand(['overlap', ...files]);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "source        records  duplicates  papers  alone
    scopus.ris          5           1       4      2
    pubmed.ris          3           0       3      1
    wos.ris             4           0       4      3
    all together       12           4       8

    only in                            papers
    wos.ris                                 3
    scopus.ris                              2
    pubmed.ris                              1
    scopus.ris + pubmed.ris                 1
    scopus.ris + pubmed.ris + wos.ris       1
    "
  `);
});

it('overlap gives each combination a row of CSV, for an upset plot', async () => {
  const { out } = await runCommand(['overlap', '--csv', ...files]);
  expect(out.replaceAll('\r', '')).toMatchInlineSnapshot(`
    "scopus.ris,pubmed.ris,wos.ris,papers
    0,0,1,3
    1,0,0,2
    0,1,0,1
    1,1,0,1
    1,1,1,1
    "
  `);
});

it('overlap gives one JSON document, with a filter for each number', async () => {
  const { out } = await runCommand(['overlap', '--json', ...files]);
  const overlap = JSON.parse(out);
  expect(overlap).toMatchObject({ records: 12, duplicates: 4, papers: 8 });
  const [scopus, pubmed, wos] = overlap.sources.map(({ id }: { id: string }) => id);
  expect(overlap.combinations).toContainEqual({
    imports: [scopus, pubmed],
    sources: ['scopus.ris', 'pubmed.ris'],
    papers: 1,
    filter: { imports: { all: [scopus, pubmed], none: [wos] } },
  });
});

it('overlap needs two files', async () => {
  const { code, err } = await runCommand(['overlap', files[0] ?? '']);
  expect(code).not.toBe(0);
  expect(err).toContain('Give 2 to 30 files; these are 1. (BAD_OPTION)');
});

it('overlap names a file that holds no record, and compares nothing', async () => {
  const page = join(folder, 'page.html');
  writeFileSync(page, '<!DOCTYPE html><html><body><p>No records</p></body></html>');
  const { code, out, err } = await runCommand(['overlap', files[0] ?? '', page]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('page.html holds no RIS record; it looks like');
});
