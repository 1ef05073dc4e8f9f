import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../support/index.js';

const RESULTS = join(import.meta.dirname, '../results');

/** Keeps a measurement with machine and day; a later run of the day replaces it. */
export function saveMeasurement(name: string, result: object): void {
  const at = new Date().toISOString();
  mkdirSync(RESULTS, { recursive: true });
  const measurement = { name, at, machine: describeMachine(['typescript']), ...result };
  const path = join(RESULTS, `${name}-${at.slice(0, 10)}.json`);
  writeFileSync(path, `${JSON.stringify(measurement, null, 2)}\n`);
}
