import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { PapergraphProcess } from '../support/papergraph-process.js';
import {
  copyFolder,
  corpusFile,
  importInto,
  journalLines,
  journalOf,
  newFolder,
  type Start,
  startAndLook,
} from './data-folder.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

describe('Examples that were taken out of the embedded graph', () => {
  let own = '';
  let examples = '';
  let alone: Start['snapshot'] = [];
  let cleared = '';

  beforeAll(async () => {
    own = await corpusFile('own.ris', 120, 41);
    const data = await newFolder();
    await importInto(data, own);
    alone = (await startAndLook(data)).snapshot;
    examples = await newFolder();
    await importInto(examples, EXAMPLES);
    cleared = await copyFolder(examples);
    await importInto(cleared, own);
  });

  it('stay out when the graph is rebuilt from its journal, which still has them', async () => {
    expect(await linesOfKind(cleared, 'record')).toBe(401 + 120);
    expect(await linesOfKind(cleared, 'clear')).toBe(1);
    expect(await startAndLook(cleared)).toEqual({ news: [], snapshot: alone });
    expect((await rebuilt(cleared)).snapshot).toEqual(alone);
  });

  it('stay out when a line of the journal is damaged, beside the graph and without it', async () => {
    for (const kind of ['import', 'record', 'import-end']) {
      const folder = await copyFolder(cleared);
      await damageFirst(folder, kind);
      expect((await startAndLook(folder)).snapshot).toEqual(alone);
      expect((await rebuilt(folder)).snapshot).toEqual(alone);
    }
  });

  it('go at the next start where the journal says so and the graph has not come so far', async () => {
    const folder = await copyFolder(examples);
    const lines = await journalLines(cleared);
    const end = lines.findIndex((line) => line.includes('"kind":"clear"')) + 1;
    await writeFile(
      journalOf(folder),
      lines
        .slice(0, end)
        .map((line) => `${line}\n`)
        .join(''),
    );
    // As a crash leaves it: the line was flushed, the transaction was not kept.
    await rm(join(folder, 'graph.seal.json'));
    const { snapshot } = await startAndLook(folder);
    expect(snapshot).toEqual([]);
    await importInto(folder, own);
    expect((await startAndLook(folder)).snapshot).toEqual(alone);
  });

  it.each(['clear', 'record', 'import-end'])(
    'are never mixed with one’s own by a kill -9 (after a line of the kind %s)',
    async (kind) => {
      const folder = await copyFolder(examples);
      const before = await linesOfKind(folder, kind);
      const child = PapergraphProcess.start(['import', own], { PAPERGRAPH_DATA: folder });
      await child.until(async () => (await linesOfKind(folder, kind)) > before);
      await child.kill('SIGKILL');
      await startAndLook(folder);
      await importInto(folder, own);
      expect((await startAndLook(folder)).snapshot).toEqual(alone);
      expect((await rebuilt(folder)).snapshot).toEqual(alone);
    },
  );
});

async function linesOfKind(folder: string, kind: string): Promise<number> {
  return (await journalLines(folder)).filter((line) => line.includes(`"kind":"${kind}"`)).length;
}

async function damageFirst(folder: string, kind: string): Promise<void> {
  const text = await readFile(journalOf(folder), 'utf8');
  await writeFile(journalOf(folder), text.replace(`"kind":"${kind}"`, `"kind":"${kind}x"`));
}

async function rebuilt(folder: string): Promise<Start> {
  await rm(join(folder, 'graph'), { recursive: true, force: true });
  await rm(join(folder, 'graph.seal.json'), { force: true });
  return startAndLook(folder);
}
