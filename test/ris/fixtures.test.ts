import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  interpretRecord,
  locateFindings,
  type Problem,
  type RisItem,
} from '../../src/ris/index.js';
import { collectItems } from './collect-items.js';

/** `x.ris` with `x.json` (what its records say) and `x.problems.txt` (what is odd about it). */
const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ris'))
  .map((file) => basename(file, '.ris'));

async function read(name: string): Promise<readonly RisItem[]> {
  return (await collectItems([readFileSync(join(folder, `${name}.ris`))])).items;
}

const lineOf = ({ line, column, severity, code, message }: Problem): string =>
  `${line}:${column} ${severity} ${code} ${message}\n`;

describe('reading a fixture', () => {
  it.each(names)('%s gives the records in its .json', async (name) => {
    const records = (await read(name)).flatMap((item) =>
      item.kind === 'record' ? [item.record] : [],
    );
    const said = records.map(({ form, line, fields }) => ({
      form,
      line,
      tags: fields.map(({ tag }) => tag).join(' '),
      ...interpretRecord(fields).reference,
    }));
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, `${name}.json`),
    );
  });

  it.each(names)('%s gives the problems in its .problems.txt', async (name) => {
    const problems = (await read(name)).flatMap((item) =>
      item.kind === 'problem'
        ? [item.problem]
        : locateFindings(item.record, interpretRecord(item.record.fields).findings, 'test.ris'),
    );
    await expect(problems.map(lineOf).join('')).toMatchFileSnapshot(
      join(folder, `${name}.problems.txt`),
    );
  });
});
