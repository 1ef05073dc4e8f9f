/**
 * Reading RIS beside the readers that people use, in one run and in turns:
 *
 *     node --import tsx bench/ris/install-rivals.ts
 *     node --import tsx bench/ris/race-ris.ts --rounds 5
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contestant, median, type RaceResult, race, saveResult } from '../support/index.js';
import { decodeAnswer } from './input.js';
import { type BenchFile, makeFiles } from './make-files.js';
import { RISPY_PYTHON, RIVALS_FOLDER } from './places.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });

const contestant = (name: string, role: Contestant['role'], file: string): Contestant => ({
  name,
  role,
  module: join(import.meta.dirname, file),
});

const OURS = [
  contestant('ours, read and interpreted', 'OURS', 'ours-interpret.task.ts'),
  contestant('ours, read to records', 'OURS', 'ours-read.task.ts'),
  contestant('the limit: bytes to strings', 'RIVAL', 'decode.task.ts'),
];

/** Each rival with what must be there for it to run. */
const RIVALS: readonly (readonly [Contestant, string])[] = [
  [
    contestant('reflib-ris 1.1.0', 'RIVAL', 'reflib-ris.task.ts'),
    `${RIVALS_FOLDER}/node_modules/reflib-ris`,
  ],
  [
    contestant('@iebh/reflib 2.3.6', 'RIVAL', 'iebh-reflib.task.ts'),
    `${RIVALS_FOLDER}/node_modules/@iebh/reflib`,
  ],
  [
    contestant('citation-js 0.8.2', 'RIVAL', 'citation-js.task.ts'),
    `${RIVALS_FOLDER}/node_modules/@citation-js/plugin-ris`,
  ],
  [contestant('rispy 0.10.0 (Python)', 'RIVAL', 'rispy.task.ts'), RISPY_PYTHON],
];

const present = RIVALS.filter(([, needed]) => existsSync(needed)).map(([rival]) => rival);
const absent = RIVALS.filter(([, needed]) => !existsSync(needed)).map(([{ name }]) => name);
if (absent.length > 0) console.log(`Not installed, so not in the race: ${absent.join(', ')}`);

for (const file of makeFiles()) {
  const result = await race({
    name: `ris-${file.name.replaceAll(/\W+/g, '-')}`,
    contestants: [...OURS, ...present],
    input: { path: file.path, bytes: file.bytes, records: file.records },
    rounds: Number(values.rounds),
    packages: [],
  });
  console.log(tableOf(file, result));
  const { path: _, ...input } = { path: file.path, bytes: file.bytes, records: file.records };
  saveResult({ ...result, input });
}

function tableOf({ name, bytes, records }: BenchFile, { standings }: RaceResult): string {
  const rows = standings.map(({ name: who, peakRssBytes, runs }) => {
    const answers = runs.map(({ answer }) => decodeAnswer(answer));
    const refused = answers.find((answer) => answer.refused !== undefined)?.refused;
    const clock = speedOf(answers.map(({ seconds }) => seconds));
    const processor = speedOf(answers.map(({ cpuSeconds }) => cpuSeconds));
    const memory = Math.round(peakRssBytes / 2 ** 20);
    const result = refused ?? `${clock} MB/s (by processor time ${processor})`;
    return `  ${who.padEnd(30)}${result}, peak ${memory} MB, ${answers[0]?.records ?? 0} records`;
  });
  function speedOf(seconds: readonly number[]): string {
    return (bytes / 1e6 / median(seconds)).toFixed(1).padStart(7);
  }
  return [`${name}: ${(bytes / 1e6).toFixed(1)} MB, ${records} records`, ...rows].join('\n');
}
