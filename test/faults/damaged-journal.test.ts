import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../examples/made-corpus/random.js';
import { checkJournal } from '../../src/journal/index.js';
import { runPapergraph } from '../support/papergraph-process.js';
import { addNoise } from './damage.js';
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

let whole = '';
let expected: Start['snapshot'] = [];
let lines: readonly string[] = [];

beforeAll(async () => {
  whole = await newFolder();
  await importInto(whole, await corpusFile('one.ris', 200, 31));
  await importInto(whole, await corpusFile('two.ris', 150, 32));
  expected = (await startAndLook(whole)).snapshot;
  lines = await journalLines(whole);
});

/** What a rebuild from the journal alone gives. */
async function rebuilt(folder: string): Promise<Start> {
  await rm(join(folder, 'graph'), { recursive: true, force: true });
  await rm(join(folder, 'graph.seal.json'), { force: true });
  return startAndLook(folder);
}

const damages: readonly (readonly [string, (path: string, random: Random) => Promise<void>])[] = [
  ['one byte', (path, random) => addNoise(path, 1, random, [0, 0.9])],
  ['one byte elsewhere', (path, random) => addNoise(path, 1, random, [0, 0.9])],
  ['64 bytes', (path, random) => addNoise(path, 64, random, [0, 0.9])],
  ['20,000 bytes', (path, random) => addNoise(path, 20_000, random, [0, 0.8])],
  [
    'ten places',
    async (path, random) => {
      for (let place = 0; place < 10; place += 1) await addNoise(path, 8, random, [0, 0.95]);
    },
  ],
  ['the first byte', (path, random) => addNoise(path, 1, random, [0, 0])],
  ['the last bytes', (path, random) => addNoise(path, 300, random, [1, 1])],
  [
    'a cut end',
    async (path, random) => truncate(path, random.between(1, (await readFile(path)).length)),
  ],
  ['a cut close to the start', async (path, random) => truncate(path, random.between(0, 2_000))],
  [
    'lines taken out of the middle',
    async (path, random) => {
      const start = random.between(1, lines.length - 60);
      await writeLines(path, [
        ...lines.slice(0, start),
        ...lines.slice(start + random.between(1, 50)),
      ]);
    },
  ],
  ['an emptied file', (path) => truncate(path, 0)],
  ['a file that is gone', (path) => rm(path)],
];
const cases = damages.map(([name, damage], index) => ({ name, damage, seed: index + 1 }));

describe('A damaged journal beside a sound graph', () => {
  it.each(cases)(
    'is told, and what it lost is written back from the graph: $name (seed $seed)',
    async ({ damage, seed }) => {
      const folder = await copyFolder(whole);
      await damage(journalOf(folder), createRandom(seed));
      const { news, snapshot } = await startAndLook(folder);
      expect(snapshot).toEqual(expected);
      expect(news[0]).toMatch(/^(Lines? \d+ |The journal no longer holds line )/);
      expect(news.filter((line) => /cannot be used/.test(line))).toEqual([]);
      const told =
        /^(The journal lacked [\d,]+ records? that the graph holds; |Every record that the graph holds is in the journal)/;
      expect(news.filter((line) => told.test(line))).toHaveLength(1);
      const { snapshot: fromJournal } = await rebuilt(folder);
      expect(fromJournal).toEqual(expected);
    },
  );

  it('goes on taking imports, which no later rebuild loses', async () => {
    const folder = await copyFolder(whole);
    await writeLines(journalOf(folder), lines.slice(0, 120));
    const file = await corpusFile('three.ris', 120, 33);
    const ending = await runPapergraph(['import', '--json', file], { PAPERGRAPH_DATA: folder });
    expect(ending).toMatchObject({ code: 0 });
    expect(JSON.parse(ending.out)).toMatchObject({ records: 120 });
    const before = await startAndLook(folder);
    expect(before.news).toEqual([]);
    expect((await rebuilt(folder)).snapshot).toEqual(before.snapshot);
  });

  it('that belongs to other data gives and takes: both are kept', async () => {
    const other = await newFolder();
    await importInto(other, await corpusFile('other.ris', 200, 34));
    const folder = await copyFolder(whole);
    await writeFile(journalOf(folder), await readFile(journalOf(other)));
    const { news, snapshot } = await startAndLook(folder);
    expect(news[0]).toMatch(/^The journal no longer holds line /);
    const records = new Set(snapshot.filter(isRecord));
    for (const line of [...expected, ...(await startAndLook(other)).snapshot].filter(isRecord)) {
      expect(records.has(line)).toBe(true);
    }
    expect((await rebuilt(folder)).snapshot).toEqual(snapshot);
  });

  it('is told once: the next start says nothing, also after a crash', async () => {
    const folder = await copyFolder(whole);
    await addNoise(journalOf(folder), 1, createRandom(5), [0.3, 0.6]);
    const first = await startAndLook(folder);
    expect(first.news).toEqual([
      expect.stringMatching(/^Line \d+ of the journal is damaged: /),
      'The journal lacked 1 record that the graph holds; it was written back.',
    ]);
    expect(await startAndLook(folder)).toEqual({ news: [], snapshot: expected });
    await rm(join(folder, 'graph.seal.json'));
    expect(await startAndLook(folder)).toEqual({ news: [], snapshot: expected });
  });

  it.each([
    ['another line', 91, 'spoilt'],
    ['the same line in another way', 41, 'spilt'],
  ])('is told again where %s is damaged', async (_name, line, bytes) => {
    const folder = await copyFolder(whole);
    await replaceLine(folder, 41, 'spoilt');
    expect((await startAndLook(folder)).news[0]).toMatch(/^Line 41 /);
    await replaceLine(folder, line, bytes);
    const { news, snapshot } = await startAndLook(folder);
    const told = news.filter((each) => / is damaged: /.test(each));
    expect(told).toEqual([expect.stringMatching(new RegExp(`^Line ${line} `))]);
    expect(snapshot).toEqual(expected);
    expect((await startAndLook(folder)).news).toEqual([]);
  });

  it('is WRONG to doctor until a person accepts it, and well from then on', async () => {
    const folder = await copyFolder(whole);
    const place = { PAPERGRAPH_DATA: folder };
    await addNoise(journalOf(folder), 1, createRandom(5), [0.3, 0.6]);
    const journal = await readFile(journalOf(folder));
    const before = await runPapergraph(['doctor'], place);
    expect(before).toMatchObject({ code: 1 });
    expect(before.out).toMatch(/^WRONG {2}journal .* 1 damaged: line \d+ .*--accept-damage/m);
    const accepting = await runPapergraph(['doctor', '--accept-damage'], place);
    expect(accepting.out).toMatch(/^Accepted as lost: line \d+ \(/);
    for (const ending of [accepting, await runPapergraph(['doctor'], place)]) {
      expect(ending.out).toMatch(/^ok {5}journal .*; 1 damaged, accepted$/m);
      expect(ending.err).toBe('');
    }
    // Nothing was taken out of the file, and what the graph held is at its end.
    const after = await readFile(journalOf(folder));
    expect(after.subarray(0, journal.length)).toEqual(journal);
    expect((await rebuilt(folder)).snapshot).toEqual(expected);
    await addNoise(journalOf(folder), 1, createRandom(6), [0.7, 0.8]);
    const later = await runPapergraph(['doctor'], place);
    expect(later.out).toMatch(/^WRONG {2}journal .* 1 damaged: line \d+ /m);
  });

  it('is accepted at once too, and then loses nothing that the graph still holds', async () => {
    const folder = await copyFolder(whole);
    await addNoise(journalOf(folder), 1, createRandom(5), [0.3, 0.6]);
    const place = { PAPERGRAPH_DATA: folder };
    const accepting = await runPapergraph(['doctor', '--accept-damage'], place);
    expect(accepting.err).toMatch(/^Line \d+ of the journal is damaged: .*\nThe journal lacked 1 /);
    expect(await startAndLook(folder)).toEqual({ news: [], snapshot: expected });
    expect((await rebuilt(folder)).snapshot).toEqual(expected);
    const again = await runPapergraph(['doctor', '--accept-damage'], place);
    expect(again.out).toMatch(/^No damaged line of the journal is left to accept\.\n/);
  });
});

describe('A damaged journal whose graph is gone as well', () => {
  it.each(cases.slice(0, 10))(
    'gives back all that is sound in it: $name (seed $seed)',
    async ({ damage, seed }) => {
      const folder = await copyFolder(whole);
      await damage(journalOf(folder), createRandom(seed));
      const sound = new Set(recordsIn(await soundLines(folder)));
      const { damages: found } = await checkJournal(journalOf(folder));
      const { news, snapshot } = await rebuilt(folder);
      expect(new Set(snapshot.filter(isRecord).map(idOf))).toEqual(sound);
      for (const { line } of found) expect(tells(news, line)).toBe(true);
      expect((await startAndLook(folder)).snapshot).toEqual(snapshot);
    },
  );
});

/** The lines that are byte for byte as they were written. */
async function soundLines(folder: string): Promise<readonly string[]> {
  const written = new Set(lines);
  return (await readFile(journalOf(folder), 'utf8'))
    .split('\n')
    .filter((line) => written.has(line));
}

function recordsIn(journal: readonly string[]): readonly string[] {
  return journal.flatMap((line) => /"kind":"record".*?"record":"(\w+)"/.exec(line)?.[1] ?? []);
}

/** True when a line of the news names this line, alone or in a range. */
function tells(news: readonly string[], line: number): boolean {
  return news.some((text) => {
    const named = /^Lines? (\d+)(?: to (\d+))? /.exec(text);
    const first = Number(named?.[1]);
    return line >= first && line <= Number(named?.[2] ?? first);
  });
}

function isRecord(line: string): boolean {
  return line.startsWith('Record ');
}

function idOf(line: string): string {
  return line.split(' ')[1] ?? line;
}

async function replaceLine(folder: string, line: number, bytes: string): Promise<void> {
  await writeLines(journalOf(folder), (await journalLines(folder)).with(line - 1, bytes));
}

function writeLines(path: string, kept: readonly string[]): Promise<void> {
  return writeFile(path, kept.map((line) => `${line}\n`).join(''));
}
