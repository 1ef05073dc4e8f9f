import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type ImportSource, listSources } from '../../../src/ingest/index.js';
import { zipOf } from '../../support/zip-of.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RIS = 'TY  - JOUR\nTI  - A title\nER  - \n';

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function textOf(source: ImportSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Each source as its name and text. */
async function list(...paths: readonly string[]): Promise<Record<string, string>> {
  const sources = await listSources(paths);
  return Object.fromEntries(
    await Promise.all(sources.map(async (source) => [source.name, await textOf(source)])),
  );
}

describe('listing sources', () => {
  it('takes a file by its own name', async () => {
    expect(await list(write('one.ris', RIS))).toEqual({ 'one.ris': RIS });
  });

  it('takes what a gzip file holds, whatever its name, more than once', async () => {
    const [source] = await listSources([write('two.ris.gz', gzipSync(RIS))]);
    expect(source?.name).toBe('two.ris');
    for (const _ of [1, 2]) expect(source && (await textOf(source))).toBe(RIS);
    expect(await list(write('export', gzipSync(RIS)))).toEqual({ export: RIS });
  });

  it('takes each RIS file of a zip archive, deflated or stored, and leaves the rest', async () => {
    const zip = zipOf({
      'b/two.txt': RIS,
      'a.ris': `${RIS}${RIS}`,
      'readme.pdf': '%PDF-1.7',
      '__MACOSX/a.ris': 'x',
    });
    expect(await list(write('all.zip', zip))).toEqual({
      'all.zip/a.ris': `${RIS}${RIS}`,
      'all.zip/b/two.txt': RIS,
    });
    const stored = zipOf({ 'a.ris': RIS }, { isStored: true });
    expect(await list(write('stored.zip', stored))).toEqual({ 'stored.zip/a.ris': RIS });
  });

  it('takes the files below a folder by their paths, packed ones too', async () => {
    write('library/b.ris', RIS);
    write('library/deep/a.ris.gz', gzipSync(RIS));
    write('library/deep/c.zip', zipOf({ 'd.ris': RIS }));
    write('library/notes.docx', 'x');
    expect(await list(join(folder, 'library'))).toEqual({
      'b.ris': RIS,
      'deep/a.ris': RIS,
      'deep/c.zip/d.ris': RIS,
    });
  });

  it('keeps standard input for a second reading, and unpacks it', async () => {
    for (const bytes of [Buffer.from(RIS), gzipSync(RIS)]) {
      const [source] = await listSources(['-'], Readable.from([bytes]));
      expect(source?.name).toBe('-');
      for (const _ of [1, 2]) expect(source && (await textOf(source))).toBe(RIS);
      await source?.dispose?.();
    }
  });

  it('gives an Office document as it is, so that the reader names it', async () => {
    const document = zipOf({ '[Content_Types].xml': '<Types/>', 'word/a.txt': 'x' });
    const [name] = Object.keys(await list(write('paper.docx', document)));
    expect(name).toBe('paper.docx');
  });

  it('says what to do about a missing path and an empty archive', async () => {
    await expect(listSources([join(folder, 'nothing.ris')])).rejects.toThrow(/Check the path/);
    const empty = write('empty.zip', zipOf({ 'a.pdf': 'x' }));
    await expect(listSources([empty])).rejects.toThrow(/holds no .ris or .txt file/);
  });

  it.each([
    ['a cut gzip file', 'cut.ris.gz', () => gzipSync(RIS.repeat(1000)).subarray(0, 60)],
    ['a cut zip archive', 'cut.zip', () => zipOf({ 'a.ris': RIS }).subarray(0, 40)],
    ['a zip entry whose sum is wrong', 'sum.zip', () => zipOf({ 'a.ris': RIS }, { isWrong: true })],
  ])('says that %s is damaged when it is read', async (_, name, bytes) => {
    await expect(list(write(name, bytes()))).rejects.toThrow(/damaged/);
  });

  it('stops unpacking what grows beyond all measure', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    await expect(list(write('bomb.gz', bomb))).rejects.toThrow(/100 times/);
  });
});
