import { createHash, randomUUID } from 'node:crypto';

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importId } from '../../src/identity/index.js';
import { UploadStore } from '../../src/jobs/upload-store.js';
import { chunksOf, newUploads } from './new-uploads.js';

const keep = (): boolean => true;
const drop = (): boolean => false;

describe('the store of uploads', () => {
  it('keeps the bytes in a file that is named by their digest, and counts their records', async () => {
    const folder = await newUploads();
    const store = new UploadStore(folder, 1_000);
    const body = chunksOf('TY  - JOUR\nER  - \n', 'TY  - BO', 'OK\nER  - \n');
    const kept = await store.receive({ name: 'a.ris', body }, keep, async (upload) => upload);
    const bytes = 'TY  - JOUR\nER  - \nTY  - BOOK\nER  - \n';
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(kept).toEqual({ file: digest, bytes: bytes.length, records: 2 });
    expect(await readdir(folder)).toEqual([digest]);
    expect(await readFile(store.path(digest), 'utf8')).toBe(bytes);
  });

  it('has the file for who looks into it, though the same bytes go at that moment', async () => {
    const text = 'TY  - JOUR\nER  - \n';
    const digest = createHash('sha256').update(text).digest('hex');
    const store = new UploadStore(await newUploads(), 1_000);
    let isLookedAt = false;
    const received = store.receive({ name: 'a.ris', body: chunksOf(text) }, drop, ({ file }) => {
      isLookedAt = true;
      return readFile(store.path(file), 'utf8');
    });
    while (!isLookedAt) await store.removeUnless(digest, drop);
    expect(await received).toBe(text);
  });

  it.each([
    { why: 'is empty', code: 'UPLOAD_EMPTY', body: () => chunksOf() },
    { why: 'is too large', code: 'UPLOAD_TOO_LARGE', body: () => chunksOf('12345678', '9ab') },
  ])('leaves nothing of an upload that $why', async ({ code, body }) => {
    const folder = await newUploads();
    const store = new UploadStore(folder, 10);
    const received = store.receive({ name: 'a.ris', body: body() }, keep, async () => undefined);
    await expect(received).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing where the client goes away, or the body breaks off', async () => {
    const folder = await newUploads();
    const store = new UploadStore(folder, 1_000);
    const client = new AbortController();
    async function* leaving(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('TY');
      client.abort(new Error('gone'));
      yield Buffer.from('  - JOUR');
    }
    const { signal } = client;
    const left = store.receive(
      { name: 'a.ris', body: leaving(), signal },
      keep,
      async () => undefined,
    );
    await expect(left).rejects.toThrow('gone');
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('TY');
      throw new Error('aborted');
    }
    const broken = store.receive({ name: 'a.ris', body: breaking() }, keep, async () => undefined);
    await expect(broken).rejects.toThrow('aborted');
    expect(await readdir(folder)).toEqual([]);
  });

  it('asks for a chunk when the one before is on disk, so memory stays flat', async () => {
    const folder = await newUploads();
    const store = new UploadStore(folder, 1e9);
    let given = 0;
    let written = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for (; given < 50; given++) {
        const [part] = (await readdir(folder)).filter((name) => name.endsWith('.part'));
        if (part !== undefined) written = (await readFile(store.path(part))).length;
        expect(written).toBe(given * 1_000);
        yield Buffer.alloc(1_000, 'x');
      }
    }
    await store.receive({ name: 'a.ris', body: counted() }, keep, async () => undefined);
    expect(given).toBe(50);
  });

  it('removes what no job turns out to need, but not while another finds out what the same bytes are', async () => {
    const folder = await newUploads();
    const store = new UploadStore(folder, 1_000);
    await store.receive({ name: 'a.ris', body: chunksOf('TY') }, drop, async () => {
      await store.receive({ name: 'b.ris', body: chunksOf('TY') }, drop, async () => undefined);
      expect(await readdir(folder)).toHaveLength(1);
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes at the start what a crash cut, and no file of anyone else', async () => {
    const folder = await newUploads();
    const digest = 'a'.repeat(64);
    const id = importId('a.ris', digest);
    const ours = [
      `${randomUUID()}.part`,
      `${id}.json.new`,
      `dry-${id}.problems.new`,
      'server.new',
      digest,
    ];
    const others = ['film.mkv.part', 'thesis.new', 'package.json.new', `${id}.json`, 'a.part'];
    for (const name of [...ours, ...others]) await writeFile(join(folder, name), 'x');
    const folders = [`${randomUUID()}.part`, 'b'.repeat(64)];
    for (const name of folders) await mkdir(join(folder, name));
    await new UploadStore(folder, 1_000).tidy(drop);
    expect((await readdir(folder)).sort()).toEqual([...others, ...folders].sort());
  });
});
