import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RaceResult } from './measure.js';

const RESULTS = join(import.meta.dirname, '../results');

/** Writes `bench/results/<name>-<date>.json` and gives its path; a later run of the day replaces it. */
export function saveResult(result: RaceResult, folder: string = RESULTS): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${result.name}-${result.at.slice(0, 10)}.json`);
  // A path on this machine says nothing to others: the module's name is enough.
  const standings = result.standings.map((row) => ({ ...row, module: basename(row.module) }));
  writeFileSync(path, `${JSON.stringify({ ...result, standings }, null, 2)}\n`);
  return path;
}

/** The result as lines for a person: a contestant a line, with its ratio. */
export function printResult({ name, machine, standings }: RaceResult): string {
  const rows = standings.map(({ name: contestant, medianSeconds, peakRssBytes, ratio }) => {
    const times = ratio === null ? 'ours' : `ours takes ${ratio.toFixed(2)} of its time`;
    const memory = `${Math.round(peakRssBytes / 2 ** 20)} MB`;
    return `  ${contestant}: ${medianSeconds.toFixed(3)} s, peak ${memory}, ${times}`;
  });
  return [`${name} (${machine.cores} cores, Node ${machine.node})`, ...rows].join('\n');
}
