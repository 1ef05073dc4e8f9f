import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealFolder, verifySeal } from '../../src/store/seal.js';
import { setAside } from '../../src/store/set-aside.js';
import { newFolder } from './new-folder.js';

async function newGraph(): Promise<string> {
  const graph = join(await newFolder(), 'graph');
  await mkdir(join(graph, 'wal'), { recursive: true });
  await writeFile(join(graph, 'wal', '1'), 'log');
  return graph;
}

describe('setting a damaged graph aside', () => {
  it('moves all of it with the reason and leaves an empty folder without a seal', async () => {
    const graph = await newGraph();
    await sealFolder(graph);
    const target = await setAside(graph, 'papergraph.grafeo is missing');
    expect(target).toMatch(/set-aside.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
    expect(dirname(dirname(target))).toBe(dirname(graph));
    expect((await readdir(target)).sort()).toEqual(['graph', 'graph.seal.json', 'reason.txt']);
    expect(await readFile(join(target, 'graph', 'wal', '1'), 'utf8')).toBe('log');
    expect(await readFile(join(target, 'reason.txt'), 'utf8')).toBe(
      'papergraph.grafeo is missing\n',
    );
    expect(await readdir(graph)).toEqual([]);
    expect(await verifySeal(graph)).toBe('unsealed');
  });

  it('keeps each one apart when it happens twice in a second', async () => {
    const graph = await newGraph();
    const targets = new Set<string>();
    for (const round of ['first', 'second', 'third']) {
      await writeFile(join(graph, 'papergraph.grafeo'), round);
      const target = await setAside(graph, round);
      targets.add(target);
      expect(await readFile(join(target, 'graph', 'papergraph.grafeo'), 'utf8')).toBe(round);
    }
    expect(targets.size).toBe(3);
  });

  it('leaves a note when the folder is gone already', async () => {
    const graph = await newGraph();
    await rm(graph, { recursive: true });
    const target = await setAside(graph, 'the folder is missing');
    expect(await readdir(target)).toEqual(['reason.txt']);
    expect(await readdir(graph)).toEqual([]);
  });
});
