import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealDamagedError } from '../../src/store/errors.js';
import { breakSeal, readSeal, sealFolder, sealPath, verifySeal } from '../../src/store/seal.js';
import { newFolder } from './new-folder.js';

const content = Buffer.from('graph '.repeat(2_000));

async function sealedGraph(): Promise<string> {
  const graph = join(await newFolder(), 'graph');
  await mkdir(join(graph, 'papergraph.grafeo.wal'), { recursive: true });
  await writeFile(join(graph, 'papergraph.grafeo'), content);
  await writeFile(join(graph, 'papergraph.grafeo.wal', '0001.wal'), 'log');
  await sealFolder(graph);
  return graph;
}

describe('the seal of a graph folder', () => {
  it('is intact while nothing changed, and leaves no draft', async () => {
    const graph = await sealedGraph();
    expect(await verifySeal(graph)).toBe('intact');
    expect((await readdir(dirname(graph))).sort()).toEqual(['graph', 'graph.seal.json']);
  });

  it('lists each file with its size and CRC-32', async () => {
    const seal = await readSeal(await sealedGraph());
    expect(seal?.files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['papergraph.grafeo', 12_000],
      ['papergraph.grafeo.wal/0001.wal', 3],
    ]);
    expect(seal?.files[1]?.crc32).toBe('8f3f68c5');
  });

  it('of the older form, with SHA-256, vouches for nothing', async () => {
    const graph = await sealedGraph();
    const files = [{ name: 'papergraph.grafeo', bytes: 12_000, sha256: 'ab'.repeat(32) }];
    await writeFile(sealPath(graph), JSON.stringify({ version: 1, sealedAt: '', files }));
    expect(await verifySeal(graph)).toBe('unsealed');
  });

  it('is gone once broken, so that a crash leaves the folder unsealed', async () => {
    const graph = await sealedGraph();
    await breakSeal(graph);
    await breakSeal(graph);
    expect(await verifySeal(graph)).toBe('unsealed');
    expect(await readSeal(graph)).toBeNull();
  });

  it('can be renewed', async () => {
    const graph = await sealedGraph();
    await appendFile(join(graph, 'papergraph.grafeo'), 'more');
    await sealFolder(graph);
    expect(await verifySeal(graph)).toBe('intact');
  });

  it('minds no hidden file of a file manager', async () => {
    const graph = await sealedGraph();
    await writeFile(join(graph, '.DS_Store'), '');
    expect(await verifySeal(graph)).toBe('intact');
  });
});

describe('a damaged graph folder', () => {
  const closed = 'than it was when it was closed';

  it.each([
    ['shorter', (file: string) => truncate(file, 7_904), `is 4,096 bytes shorter ${closed}`],
    ['longer', (file: string) => appendFile(file, 'x'), `is 1 byte longer ${closed}`],
    ['empty', (file: string) => truncate(file, 0), `is 12,000 bytes shorter ${closed}`],
    ['missing', (file: string) => rm(file), 'is missing'],
  ])('is told with a file that is %s', async (_name, damage, reason) => {
    const graph = await sealedGraph();
    await damage(join(graph, 'papergraph.grafeo'));
    expect(await verifySeal(graph)).toEqual({
      kind: 'damaged',
      reason: `papergraph.grafeo ${reason}`,
    });
  });

  it('is told whichever byte changed', async () => {
    const graph = await sealedGraph();
    const file = join(graph, 'papergraph.grafeo');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: content.length - 1 }), async (at) => {
        const noisy = Buffer.from(content);
        noisy[at] = (noisy[at] ?? 0) ^ 0x10;
        await writeFile(file, noisy);
        const state = await verifySeal(graph);
        expect(state).toMatchObject({ kind: 'damaged' });
        await writeFile(file, content);
        expect(await verifySeal(graph)).toBe('intact');
      }),
      { numRuns: 20 },
    );
  });

  it('is told when the folder is gone, and when a log came in', async () => {
    const graph = await sealedGraph();
    await writeFile(join(graph, 'papergraph.grafeo.wal', '0002.wal'), 'x');
    expect(await verifySeal(graph)).toMatchObject({
      reason: expect.stringMatching(/^papergraph.grafeo.wal\/0002.wal was not there when/),
    });
    await rm(graph, { recursive: true });
    expect(await verifySeal(graph)).toMatchObject({ reason: 'papergraph.grafeo is missing' });
  });

  it('is told when the seal itself does not read', async () => {
    const graph = await sealedGraph();
    const text = await readFile(sealPath(graph), 'utf8');
    for (const bad of ['', text.slice(0, 60), text.replace('"version": 2', '"version": 9')]) {
      await writeFile(sealPath(graph), bad);
      await expect(readSeal(graph)).rejects.toThrow(SealDamagedError);
      expect(await verifySeal(graph)).toMatchObject({ kind: 'damaged' });
    }
  });
});
