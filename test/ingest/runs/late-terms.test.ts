import { queryObjects } from 'node:v8';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importThesaurus } from '../../../src/curation/index.js';
import { type ChangeTarget, finishTerms, type TermReader } from '../../../src/derivation/index.js';
import {
  consistency,
  type Engine,
  nodeCounts,
  noteTermsDue,
  papersDue,
  termsDue,
} from '../../../src/graph/index.js';
import { importIdOf, importSource, textSource } from '../../../src/ingest/index.js';
import { ImportRun } from '../../../src/ingest/runs/import-run.js';
import { readPaper } from '../../../src/topics/terms/read-paper.js';
import { loadTagger } from '../../../src/topics/terms/wink-tagger.js';
import { removeImport } from '../../support/decide.js';
import { memoryEngine } from '../../support/engines.js';
import { derivedOf, graphSnapshot } from '../../support/graph-snapshot.js';

const tag = loadTagger();
const terms: TermReader = {
  read: async (texts) => texts.map((text) => readPaper(text, tag)),
};

/** Plain papers, of which every third has a keyword: then its terms come after that. */
function paper(index: number): string {
  const keyword = index % 3 === 0 ? `KW  - ${SUBJECTS[index % 5]}\n` : '';
  const title = `${SUBJECTS[index % 4]} and the alpine ${SUBJECTS[index % 5]} of number ${index}`;
  return `TY  - JOUR\nTI  - ${title}\nDO  - 10.5555/late.${index}\n${keyword}ER  - \n`;
}

const SUBJECTS = ['swan migration', 'Swan migrations', 'sheep farming', 'soil', 'lake sediments'];

/** Two batches and more; the last of it says more of papers of the first. */
const RECORDS = Array.from({ length: 1_010 }, (_none, index) => paper(index));
const AGAIN = RECORDS.slice(0, 5).map((record) =>
  record.replace('ER  -', 'KW  - said again\nER  -'),
);
const ALL = [...RECORDS, ...AGAIN];
const SOURCE = textSource('large.ris', ALL.join(''));

let engine: Engine;
beforeEach(async () => {
  engine = memoryEngine();
  await engine.prepare();
});
afterEach(() => engine.close());

/** A thesaurus, as another writer puts it in force. */
function renameSoil(target: ChangeTarget): Promise<unknown> {
  const lines = [
    { label: 'soil', replaceBy: 'earth' },
    { label: 'sheep farming', replaceBy: null },
  ];
  return importThesaurus(target, 'TOPIC', lines, { reason: 'To be sure.', by: null });
}

const waiting = async (): Promise<number> =>
  (await engine.read(termsDue)).reduce((sum, { paperCount }) => sum + paperCount, 0);

/** What the records come to where each piece is small enough to have its terms at once. */
async function importInPieces(
  records: readonly string[] = ALL,
  last: (target: ChangeTarget) => Promise<unknown> = async () => undefined,
): Promise<readonly string[]> {
  const other = memoryEngine();
  await other.prepare();
  for (let from = 0; from < records.length; from += 250) {
    const piece = textSource(`${from}.ris`, records.slice(from, from + 250).join(''));
    await importSource({ engine: other, journal: null, terms }, piece);
  }
  await last({ engine: other, journal: null, terms });
  const lines = derivedOf(await graphSnapshot(other));
  await other.close();
  return lines;
}

it('The papers of a large import are there before their terms, which come later where it was cut', async () => {
  const inPieces = await importInPieces();
  const controller = new AbortController();
  const told: (readonly [number, number])[] = [];
  const stopped = importSource({ engine, journal: null, terms }, SOURCE, {
    signal: controller.signal,
    onTerms: (...progress) => {
      told.push(progress);
      if (told.length === 2) controller.abort(new Error('stopped'));
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
  const left = await waiting();
  expect(told).toEqual([
    [0, expect.any(Number)],
    [expect.any(Number), told[0]?.[1]],
  ]);
  expect(told[0]?.[1]).toBe((told[1]?.[0] ?? 0) + left);
  expect(left).toBeGreaterThan(0);
  for (const rule of consistency) expect((await engine.read(rule))[0]?.broken).toBe(0);

  expect(await finishTerms({ engine, terms })).toBe(left);
  expect(await finishTerms({ engine, terms })).toBe(0);
  expect(derivedOf(await graphSnapshot(engine))).toEqual(inPieces);
});

it('Terms wait on where they are off, and nothing waits for papers of a removed import', async () => {
  const controller = new AbortController();
  const source = textSource('removed.ris', RECORDS.slice(0, 520).join(''));
  const stopped = importSource({ engine, journal: null, terms }, source, {
    signal: controller.signal,
    onTerms: () => controller.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await finishTerms({ engine })).toBe(0);
  expect(await waiting()).toBeGreaterThan(0);
  const why = { reason: 'Imported by mistake.', by: 'Ada' };
  await removeImport({ engine, journal: null, terms }, await importIdOf(source), why);
  await finishTerms({ engine, terms });
  expect(await waiting()).toBe(0);
  const counts = await engine.read(nodeCounts);
  expect(counts.find(({ label }) => label === 'Topic')?.nodes ?? 0).toBe(0);
});

/** An import that stopped before its terms, half of whose papers a second and a third note name again. */
async function importNotedTwice(): Promise<void> {
  const controller = new AbortController();
  const source = textSource('twice.ris', RECORDS.join(''));
  const stopped = importSource({ engine, journal: null, terms }, source, {
    signal: controller.signal,
    onTerms: () => controller.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
  const notes = await engine.read(termsDue);
  const named = await Promise.all(notes.map(({ id }) => engine.read(papersDue(id))));
  const papers = named.flatMap(([note]) => note?.papers ?? []);
  await engine.write(async (transaction) => {
    for (const place of [0, 100, 200]) {
      const again = papers.slice(place, place + 250);
      await transaction.run(noteTermsDue(`0-again-${place}`, again));
    }
  });
}

async function expectTermsOf(lines: readonly string[]): Promise<void> {
  expect(await waiting()).toBe(0);
  for (const rule of consistency) expect((await engine.read(rule))[0]?.broken).toBe(0);
  expect(derivedOf(await graphSnapshot(engine))).toEqual(lines);
}

it('A paper that two notes name has its terms once, though those of the second are made while the first is written', async () => {
  await importNotedTwice();
  await finishTerms({ engine, terms });
  await expectTermsOf(await importInPieces(RECORDS));
});

it('A thesaurus of another writer counts for terms from when it is there', async () => {
  await importNotedTwice();
  let asked = 0;
  const reader: TermReader = {
    read: async (texts) => {
      if (texts.length > 0) asked += 1;
      // While terms are found, another writer says what a term is to be called.
      if (texts.length > 0 && asked === 2) await renameSoil({ engine, journal: null, terms });
      return terms.read(texts);
    },
  };
  await finishTerms({ engine, terms: reader });
  await expectTermsOf(await importInPieces(RECORDS, renameSoil));
});

it('While terms are found, nothing is held of what the run remembers of its records', async () => {
  const held: number[] = [];
  const onTerms = (): number => held.push(queryObjects(ImportRun, { format: 'count' }));
  await importSource({ engine, journal: null, terms }, SOURCE, { onTerms });
  expect(held.length).toBeGreaterThan(1);
  expect(held.every((runs) => runs === 0)).toBe(true);
});
