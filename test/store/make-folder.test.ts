import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/store/folder-lock.js';
import { makeFolder } from '../../src/store/make-folder.js';

describe('A folder that is made', () => {
  let place = '';
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'papergraph-folder-'));
  });
  afterAll(() => rm(place, { recursive: true }));

  it('is there with those above it, and may be there before', async () => {
    const path = join(place, 'a/b/c');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('is refused where a file has its name, or one above it', async () => {
    const file = join(place, 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'below/it'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.skipIf(!existsSync('/proc/self'))('is refused where a file system has none', async () => {
    await expect(makeFolder('/proc/papergraph/data')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(lockFolder('/proc/papergraph')).rejects.toThrow(
      'The data folder /proc/papergraph cannot be made, because its file system takes no folders: set PAPERGRAPH_DATA to another folder.',
    );
  });
});
