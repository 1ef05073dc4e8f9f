import { describe, expect, it } from 'vitest';
import { type Entry, walkEntries } from '../../../web/explorer/parts/files/walk-entries.js';

const file = (path: string): Entry<string> => ({ path, file: async () => path });
const broken = (path: string): Entry<string> => ({
  path,
  file: () => Promise.reject(new Error('NotReadableError')),
});
const folder = (path: string, entries: readonly Entry<string>[]): Entry<string> => ({
  path,
  entries: async () => entries,
});

/** A file below so many folders. */
const deep = (depth: number, path = 'a'): Entry<string> =>
  depth === 0 ? file(`${path}/x.ris`) : folder(path, [deep(depth - 1, `${path}/a`)]);

describe('Files and folders that are dropped', () => {
  it('give files as they are, and of folders those that may hold records, by their paths', async () => {
    const given = [
      file('notes.md'),
      folder('f', [file('f/b.ris'), folder('f/a', [file('f/a/z.TXT'), file('f/a/y.md')])]),
    ];
    expect(await walkEntries(given)).toEqual({
      files: ['notes.md', 'f/a/z.TXT', 'f/b.ris'],
      leftOut: [],
    });
  });

  it('go on where one cannot be read, which is named', async () => {
    const locked: Entry<string> = {
      path: 'f/locked',
      entries: () => Promise.reject(new Error('NotReadableError')),
    };
    const given = [folder('f', [file('f/a.ris'), broken('f/b.ris'), locked, file('f/z.ris')])];
    expect(await walkEntries(given)).toEqual({
      files: ['f/a.ris', 'f/z.ris'],
      leftOut: ['Left out, as it cannot be read: f/b.ris, f/locked.'],
    });
  });

  it('name the first of many that cannot be read', async () => {
    const given = Array.from({ length: 1_200 }, (_, index) => broken(`${index}.ris`));
    const { leftOut } = await walkEntries([folder('f', given.slice(0, 7)), file('x.ris')]);
    expect(leftOut).toEqual([
      'Left out, as it cannot be read: 0.ris, 1.ris, 2.ris, 3.ris, 4.ris and 2 more.',
    ]);
    expect((await walkEntries(given)).leftOut[0]).toContain(' and 1,195 more.');
  });

  it('are cut at 2,000 files, and no further one is read', async () => {
    let read = 0;
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      path: `f/${index}.ris`,
      file: async () => {
        read += 1;
        return String(index);
      },
    }));
    const { files, leftOut } = await walkEntries([folder('f', many), file('other.ris')]);
    expect([files.length, read]).toEqual([2_000, 2_000]);
    expect(leftOut).toEqual([expect.stringMatching(/^Only the first 2,000 files are taken;/)]);
    expect((await walkEntries([folder('f', many.slice(0, 2_000))])).leftOut).toEqual([]);
  });

  it('are left out below 20 folders', async () => {
    expect((await walkEntries([deep(20)])).files).toHaveLength(1);
    expect(await walkEntries([deep(21), file('b.ris')])).toEqual({
      files: ['b.ris'],
      leftOut: [
        expect.stringContaining(`more than 20 folders lie in one another: a${'/a'.repeat(20)}.`),
      ],
    });
  });

  it('are read one after the other', async () => {
    let [open, most] = [0, 0];
    const slow = (path: string): Entry<string> => ({
      path,
      file: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((done) => setTimeout(done, 1));
        open -= 1;
        return path;
      },
    });
    await walkEntries([folder('f', [slow('f/a.ris'), slow('f/b.ris')]), slow('c.ris')]);
    expect(most).toBe(1);
  });

  it('say that a folder holds nothing', async () => {
    expect((await walkEntries([folder('f', [file('f/a.md')])])).leftOut).toEqual([
      'The folder holds no .ris or .txt file, nor a packed one.',
    ]);
  });
});
