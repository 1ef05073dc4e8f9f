import { makeCorpus } from '../../examples/make-corpus.js';
import { interpretRecord, readRisBatches } from '../../src/ris/index.js';

/** Large enough that what is done once for a file does not count. */
const LENGTH = 2_000_000;

type Repeat = (piece: string, start?: string) => string;

/** Repeats a piece behind a start up to a length. */
const upTo =
  (length: number): Repeat =>
  (piece, start = '') =>
    start + piece.repeat(Math.ceil((length - start.length) / piece.length));

/**
 * The plain case: the clean file of the race, made records of 770 bytes and 25 lines each, with authors,
 * keywords and an abstract of two sentences. A byte of the real files is cheaper, for their lines are
 * three times as long.
 */
const PLAIN = [...makeCorpus({ papers: 2_600, seed: 7 })].join('');

/** Files made to be slow: each has a weak spot of some rule in mind. */
const hostileTexts = (repeat: Repeat): Readonly<Record<string, string>> => ({
  'one record without end': repeat('AB  - some words\n', 'TY  - JOUR\n'),
  'one value of many lines': repeat('word\n', 'TY  - JOUR\nAB  - '),
  'one line': repeat('word ', 'TY  - JOUR\nAB  - '),
  'one line of commas': repeat(',', 'TY  - JOUR\nAU  - '),
  'one list of authors': repeat('Doe, J; ', 'TY  - JOUR\nAU  - '),
  'one list of keywords': repeat('word; ', 'TY  - JOUR\nKW  - '),
  'many authors': repeat('AU  - Doe, J\n', 'TY  - JOUR\n'),
  'blank lines': repeat('\n', 'TY  - JOUR\nAB  - x\n'),
  'line ends CR': repeat('\r', 'TY  - JOUR'),
  'line ends U+2029': repeat('\u2029x', 'TY  - JOUR'),
  'form feeds': repeat('\fx', 'TY  - JOUR\nAB  - '),
  'text without records': repeat('Dear reader, this is a letter.\n'),
  'tags without TY': repeat('AU  - Doe, J\n'),
  'ER alone': repeat('ER  - \n'),
  'TY alone': repeat('TY  - JOUR\n'),
  'odd tags': repeat('TY - JOUR\nAU - Doe, J\nER -\n'),
  'numbering without ER': repeat('TY  - JOUR\nAB  - x\n2.\n'),
  'flattened, one a line': repeat('TY - JOUR AU - Doe, J TI - A title PY - 2020 ER -\n'),
  'flattened, all on one line': repeat('TY - JOUR AU - Doe, J TI - A title PY - 2020 ER - '),
  'flattened without ER, wrapped': repeat('some words of text\n', 'TY - JOUR AU - Doe, J AB - '),
  'flattened, wrapped at blanks': repeat(' ', 'TY - JOUR AU - Doe, J AB - x\n'),
  'flattened, false ends': repeat('cells with ER - positive\n', 'TY - JOUR AU - Doe, J AB - '),
  'flattened, only lookalikes': repeat('the IS - 12 points ', 'TY - JOUR AU - Doe, J AB - '),
  'flattened, only TY': repeat('TY - ', 'TY - JOUR AU - Doe, J AB - '),
  'flattened, ER and TY by turns': repeat('ER - TY - JOUR AU - x ', 'TY - JOUR AU - Doe '),
  hyphens: repeat(' -', 'TY - JOUR AU - Doe, J AB - '),
  entities: repeat('&amp;', 'TY  - JOUR\nAB  - '),
  'open tags': repeat('<i', 'TY  - JOUR\nTI  - '),
  brackets: repeat('(', 'TY  - JOUR\nTI  - '),
  digits: repeat('1', 'TY  - JOUR\nSN  - '),
  'DOI starts': repeat('10.1234/', 'TY  - JOUR\nDO  - '),
  dates: repeat('2020/', 'TY  - JOUR\nPY  - '),
  'lost characters': repeat('\ufffd\n', 'TY  - JOUR\nAB  - '),
  'byte order marks': repeat('\ufeff', 'TY  - JOUR\nAB  - '),
  guards: repeat('\u200b', 'TY  - JOUR\nAB  - x\n'),
});

/** All hostile files by name; a character is a byte or a few. */
function hostileFiles(length: number): ReadonlyMap<string, Buffer> {
  const repeat = upTo(length);
  const texts = Object.entries(hostileTexts(repeat));
  const latin = Buffer.from(repeat('\u00e9 ', 'TY  - JOUR\nAB  - '), 'latin1');
  return new Map([
    ...texts.map(([name, text]) => [name, Buffer.from(text)] as const),
    ['bytes that are not UTF-8', latin],
  ]);
}

/** The least cost of so many rounds counts, and of as many as fit into the time: V8 must know the way first. */
const LEAST_ROUNDS = 5;
const LEAST_MS = 500;

/** Reads the bytes to the end; what comes is looked at as little as can be. */
async function readAll(bytes: Uint8Array, isInterpreted: boolean): Promise<void> {
  for await (const items of readRisBatches([bytes], { source: 'hostile' })) {
    if (!isInterpreted) continue;
    for (const item of items) if (item.kind === 'record') interpretRecord(item.record.fields);
  }
}

/** Seconds of processor time for a byte: other work on the machine does not count. */
async function costOf(bytes: Uint8Array, isInterpreted: boolean): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  const start = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - start < LEAST_MS; round += 1) {
    const before = process.cpuUsage();
    await readAll(bytes, isInterpreted);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6 / bytes.length);
  }
  return least;
}

/** What each hostile file costs for a byte. */
export interface HostileCosts {
  /** Nanoseconds for a byte of the plain file: read, and also interpreted. */
  readonly plain: { readonly read: number; readonly interpreted: number };
  /** Reading to records alone, as a multiple of the plain file. */
  readonly timesPlainToRead: Readonly<Record<string, number>>;
  /** Reading and interpreting, as every command does. */
  readonly timesPlainToInterpret: Readonly<Record<string, number>>;
  /** A byte of a file of twice the length, read and interpreted, as a multiple of this one: 1 is linear. */
  readonly timesAtTwiceTheLength: Readonly<Record<string, number>>;
}

/** Measures all hostile files; a file of records of ten bytes costs by its records, not its bytes. */
export async function hostileCosts(): Promise<HostileCosts> {
  const files = hostileFiles(LENGTH);
  const plain = Buffer.from(PLAIN);
  const read = await costOf(plain, false);
  const timesRead = await timesOf(files, () => read, false);
  const interpreted = await costOf(plain, true);
  const costs = new Map<string, number>();
  for (const [name, bytes] of files) costs.set(name, await costOf(bytes, true));
  return {
    plain: { read: rounded(read * 1e9), interpreted: rounded(interpreted * 1e9) },
    timesPlainToRead: timesRead,
    timesPlainToInterpret: Object.fromEntries(
      [...costs].map(([name, cost]) => [name, rounded(cost / interpreted)]),
    ),
    timesAtTwiceTheLength: await timesOf(
      hostileFiles(2 * LENGTH),
      (name) => costs.get(name) ?? 0,
      true,
    ),
  };
}

async function timesOf(
  files: ReadonlyMap<string, Buffer>,
  one: (name: string) => number,
  isInterpreted: boolean,
): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  for (const [name, bytes] of files) {
    times[name] = rounded((await costOf(bytes, isInterpreted)) / one(name));
  }
  return times;
}

const rounded = (value: number): number => Math.round(10 * value) / 10;
