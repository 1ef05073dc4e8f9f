import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fileSource,
  type ImportSource,
  listSources,
  textSource,
} from '../../../src/ingest/index.js';
import { SourceUnreadableError } from '../../../src/ingest/sources/source.js';

async function contentOf(source: ImportSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'));
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  await mkdir(join(folder, 'none'));
  for (const path of ['z.ris', 'a.TXT', 'b/deep/m.RIS', 'b/notes.md', 'none/table.csv']) {
    await writeFile(join(folder, path), `content of ${path}`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('listSources', () => {
  it('takes every .ris and .txt file below a folder, by path, with names below that folder', async () => {
    const sources = await listSources([folder]);
    expect(sources.map(({ name }) => name)).toEqual(['a.TXT', 'b/deep/m.RIS', 'z.ris']);
    expect(sources.map(({ bytes }) => bytes)).toEqual([16, 23, 16]);
  });

  it('takes a file that is named, whatever its ending, by its own name', async () => {
    const sources = await listSources([join(folder, 'b/notes.md'), join(folder, 'z.ris')]);
    expect(sources.map(({ name }) => name)).toEqual(['notes.md', 'z.ris']);
  });

  it('says which path is missing', async () => {
    const missing = listSources([join(folder, 'nowhere.ris')]);
    await expect(missing).rejects.toBeInstanceOf(SourceUnreadableError);
    await expect(missing).rejects.toThrow(/nowhere\.ris.*Check the path/);
  });

  it('keeps the others where one of several paths is missing or an empty folder', async () => {
    const paths = ['nowhere.ris', 'z.ris', 'none'].map((name) => join(folder, name));
    const [missing, file, empty] = await listSources(paths);
    expect(file?.name).toBe('z.ris');
    for (const source of [missing, empty]) {
      if (source === undefined) throw new Error('The path gave no source.');
      await expect(contentOf(source)).rejects.toBeInstanceOf(SourceUnreadableError);
    }
  });

  it('says which folder holds nothing for us', async () => {
    await expect(listSources([join(folder, 'none')])).rejects.toThrow(
      /none holds no \.ris or \.txt/,
    );
  });

  it('gives no source for no path', async () => {
    expect(await listSources([])).toEqual([]);
  });
});

describe('A source', () => {
  it('can be read more than once, each time from its start', async () => {
    const path = join(folder, 'z.ris');
    for (const source of [fileSource(path, 'z.ris', 16), textSource('z.ris', 'content of z.ris')]) {
      expect([await contentOf(source), await contentOf(source)]).toEqual(
        Array(2).fill('content of z.ris'),
      );
    }
  });

  it('that vanished is told by name, without the path of the machine', async () => {
    const gone = fileSource(join(folder, 'gone.ris'), 'gone.ris', 1);
    await expect(contentOf(gone)).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: 'The file gone.ris cannot be read.',
    });
  });

  it('made of text counts bytes, not letters', () => {
    expect(textSource('a', 'é机').bytes).toBe(5);
  });

  it('made of a stream is kept until it is disposed of', async () => {
    const [source] = await listSources(['-'], Readable.from(['TY  - ', 'JOUR']));
    if (source === undefined) throw new Error('The stream gave no source.');
    expect([source.name, source.bytes]).toEqual(['-', 10]);
    expect([await contentOf(source), await contentOf(source)]).toEqual([
      'TY  - JOUR',
      'TY  - JOUR',
    ]);
    await source.dispose?.();
    await expect(contentOf(source)).rejects.toBeInstanceOf(SourceUnreadableError);
  });

  it('whose stream breaks is told, and leaves no temporary folder behind', async () => {
    const before = await temporaryFolders();
    const stream = new PassThrough();
    const listed = listSources(['-'], stream);
    stream.on('error', () => undefined).destroy(new Error('the pipe broke'));
    await expect(listed).rejects.toThrow('the pipe broke');
    const added = (await temporaryFolders()).filter((name) => !before.includes(name));
    expect(added).toEqual([]);
  });
});

/** Folders of spooled streams, told from those of tests by their names. */
async function temporaryFolders(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => /^papergraph-[A-Za-z0-9]{6}$/.test(name));
}
