import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../examples/made-corpus/random.js';
import { importExamples } from '../../src/cli/examples.js';
import { graphState, importsAndDecisions, movingImports } from '../../src/graph/index.js';
import { checksumOfFile } from '../../src/journal/index.js';
import { addNoise } from './damage.js';
import {
  copyFolder,
  corpusFile,
  importInto,
  journalOf,
  newFolder,
  startAndLook,
} from './data-folder.js';

/** All that a start may ask: who the graph says it is, what its schema has, which imports it knows, which are being removed. */
const OF_A_START = [
  graphState.text,
  importsAndDecisions(1).text,
  movingImports.text,
  'SHOW INDEXES',
  'SHOW CONSTRAINTS',
];

describe('A start after a clean stop', () => {
  let whole = '';

  beforeAll(async () => {
    whole = await newFolder();
    await importInto(whole, await corpusFile('first.ris', 300, 31));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('runs no statement that reads the graph', async () => {
    const folder = await copyFolder(whole);
    const asked = vi.spyOn(grafeo.GrafeoDB.prototype, 'executeCypher');
    const begun = vi.spyOn(grafeo.GrafeoDB.prototype, 'beginTransaction');
    const atStart: string[] = [];
    await startAndLook(folder, async (store) => {
      await importExamples(store, new AbortController().signal);
      atStart.push(...asked.mock.calls.map(([text]) => text));
      expect(begun).not.toHaveBeenCalled();
    });
    expect([...new Set(atStart)].sort()).toEqual([...OF_A_START].sort());
  });

  it('does not load the driver of the other engine', async () => {
    await startAndLook(await copyFolder(whole));
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    expect(loaded.filter((path) => path.includes('@grafeo-db'))).not.toEqual([]);
    expect(loaded.filter((path) => path.includes('neo4j-driver'))).toEqual([]);
  });

  it('believes the seal that no line of the journal is damaged, and looks at none', async () => {
    const folder = await copyFolder(whole);
    await damageJournal(folder);
    await sealAgain(folder);
    expect((await startAndLook(folder)).news).toEqual([]);
  });

  it('finds a line that was damaged since', async () => {
    const folder = await copyFolder(whole);
    await damageJournal(folder);
    expect((await startAndLook(folder)).news).not.toEqual([]);
  });

  it('finds a line that the disk damaged while the store was open', async () => {
    const folder = await copyFolder(whole);
    await startAndLook(folder, () => damageJournal(folder));
    expect((await startAndLook(folder)).news).not.toEqual([]);
  });

  it('knows the journal again that an import made longer, and one that was surveyed', async () => {
    const folder = await copyFolder(whole);
    await importInto(folder, await corpusFile('second.ris', 50, 32));
    expect(await sealedJournal(folder)).toEqual(await checksumOfFile(journalOf(folder)));
    const seal = JSON.parse(await readFile(sealOf(folder), 'utf8'));
    await writeFile(sealOf(folder), JSON.stringify({ ...seal, journal: null }));
    await startAndLook(folder);
    expect(await sealedJournal(folder)).toEqual(await checksumOfFile(journalOf(folder)));
  });

  it('does not vouch for a journal with a damaged line, however often it was told', async () => {
    const folder = await copyFolder(whole);
    await damageJournal(folder);
    for (let start = 0; start < 2; start += 1) {
      await startAndLook(folder);
      expect(await sealedJournal(folder)).toBeNull();
    }
  });
});

const sealOf = (folder: string): string => join(folder, 'graph.seal.json');

function damageJournal(folder: string): Promise<void> {
  return addNoise(journalOf(folder), 8, createRandom(33));
}

async function sealedJournal(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(sealOf(folder), 'utf8')).journal;
}

/** As if the damage had been there when the store was closed. */
async function sealAgain(folder: string): Promise<void> {
  const seal = JSON.parse(await readFile(sealOf(folder), 'utf8'));
  const journal = await checksumOfFile(journalOf(folder));
  await writeFile(sealOf(folder), JSON.stringify({ ...seal, journal }));
}
