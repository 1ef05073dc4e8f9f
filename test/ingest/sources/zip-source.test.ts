import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zipSources } from '../../../src/ingest/sources/zip-source.js';
import { zipOf } from '../../support/zip-of.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RIS = 'TY  - JOUR\nTI  - A title\nER  - \n';

/** The sources of an archive, each as its name and its text, or what is said of it. */
async function sourcesOf(zip: Uint8Array): Promise<Record<string, string>> {
  const path = join(folder, 'a.zip');
  writeFileSync(path, zip);
  const sources = (await zipSources(path, 'a.zip')) ?? [];
  const read: [string, string][] = [];
  for (const source of sources) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of source.open()) chunks.push(chunk);
      read.push([source.name, Buffer.concat(chunks).toString()]);
    } catch (error) {
      read.push([source.name, error instanceof Error ? error.message : String(error)]);
    }
  }
  return Object.fromEntries(read);
}

describe('a file in an archive', () => {
  it.each([
    ['../a.ris', 'a.zip/a.ris'],
    ['../../../etc/cron.d/a.ris', 'a.zip/etc/cron.d/a.ris'],
    ['/home/ann/a.ris', 'a.zip/home/ann/a.ris'],
    ['C:\\Users\\Ann\\a.ris', 'a.zip/Users/Ann/a.ris'],
    ['\\\\server\\share\\a.ris', 'a.zip/server/share/a.ris'],
    ['..\\..\\a.ris', 'a.zip/a.ris'],
    ['./exports//a.ris', 'a.zip/exports/a.ris'],
    ['x/../a.ris', 'a.zip/x/a.ris'],
  ])('is read, and named by its path without the way to another folder: %s', async (path, name) => {
    expect(await sourcesOf(zipOf({ [path]: RIS }))).toEqual({ [name]: RIS });
  });

  it('has a name of its own where two have the same', async () => {
    const other = RIS.replace('A title', 'Another');
    const zip = zipOf([
      ['a.ris', RIS],
      ['../a.ris', other],
      ['a (2).ris', 'third'],
    ]);
    expect(await sourcesOf(zip)).toEqual({
      'a.zip/a (2).ris': 'third',
      'a.zip/a.ris': RIS,
      'a.zip/a (2) (2).ris': other,
    });
  });

  it('is read where its sizes are in the fields for large archives', async () => {
    expect(await sourcesOf(zipOf({ 'a.ris': RIS }, { isZip64: true }))).toEqual({
      'a.zip/a.ris': RIS,
    });
  });

  it('is unpacked where it is packed by itself', async () => {
    const zip = zipOf({ 'a.ris.gz': gzipSync(RIS), 'b.txt.GZ': gzipSync('b').subarray(0, -9) });
    expect(await sourcesOf(zip)).toEqual({
      'a.zip/a.ris': RIS,
      'a.zip/b.txt': expect.stringMatching(/damaged: it cannot be unpacked to its end/),
    });
  });

  it('is left out where it is a hidden one of a system', async () => {
    const zip = zipOf({ '__MACOSX/a.ris': 'x', '.git/a.ris': 'x', '../.a.ris': 'x', 'b.ris': RIS });
    expect(await sourcesOf(zip)).toEqual({ 'a.zip/b.ris': RIS });
  });

  it.each([
    ['a link', { mode: 0o120777 }, 'a.ris', 'is a link to another file. Pack the file itself.'],
    ['encrypted', { flags: 1 }, 'a.ris', 'is encrypted. Unpack the archive with its password.'],
    [
      'packed by a rare method',
      { method: 14 },
      'a.ris',
      'is packed by LZMA, which is not read. Pack it as a plain zip, or unpack it.',
    ],
    [
      'an archive',
      {},
      'inner/more.zip',
      'is an archive inside of an archive, which is not read. Unpack the outer one, and give the inner one.',
    ],
  ])('says what it is where it cannot be read: %s', async (_what, options, name, why) => {
    expect(await sourcesOf(zipOf({ [name]: RIS }, options))).toEqual({
      [`a.zip/${name}`]: `a.zip/${name} ${why}`,
    });
  });
});

it.each([
  ['a part of several', 4, 'is a part of an archive in several parts. Unpack it with the others.'],
  ['cut', null, 'is damaged: it cannot be unpacked. Download or copy it again.'],
])('an archive that is %s says so', async (_what, disk, why) => {
  const zip = zipOf({ 'a.ris': RIS });
  if (disk === null) await expect(sourcesOf(zip.subarray(0, -8))).rejects.toThrow(`a.zip ${why}`);
  else {
    zip.writeUInt16LE(disk, zip.length - 18);
    await expect(sourcesOf(zip)).rejects.toThrow(`a.zip ${why}`);
  }
});
