import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretRecord, parseRis, type RisRecord } from '../../src/ris/index.js';
import { corpusFolder, hasCorpus, readManifest } from '../support/corpus.js';
import { collectItems } from './collect-items.js';

type Pair = readonly [tag: string, value: string];

const pairsOf = (record: RisRecord): Pair[] =>
  record.fields.map(({ tag, value }) => [tag, value.replace(/\s+/g, ' ').trim()]);

const flatten = (pairs: readonly Pair[], blanks: string): string =>
  [...pairs, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}${blanks}- ${value}`.trimEnd())
    .join(' ');

async function distinctRecords(): Promise<readonly Pair[][]> {
  const byText = new Map<string, Pair[]>();
  for (const { path } of readManifest()) {
    const { records } = await collectItems([readFileSync(join(corpusFolder, path))]);
    for (const record of records) {
      const pairs = pairsOf(record);
      if (record.form === 'LINES') byText.set(JSON.stringify(pairs), pairs);
    }
  }
  return [...byText.values()];
}

/** The share of records that come back the same from one line. */
function shareReadBack(records: readonly Pair[][], blanks: string): number {
  const same = records.filter((pairs) => {
    const read = parseRis(flatten(pairs, blanks), { source: 'flattened' }).records;
    return JSON.stringify(read.map(pairsOf)) === JSON.stringify([pairs]);
  });
  return same.length / records.length;
}

describe.skipIf(!hasCorpus)('the real files', () => {
  it('have as many records as the manifest says', async () => {
    const wrong: string[] = [];
    for (const { path, records } of readManifest()) {
      const read = await collectItems([readFileSync(join(corpusFolder, path))]);
      if (read.records.length !== records)
        wrong.push(`${path}: ${read.records.length}, not ${records}`);
      if (records === 0) expect(read.codes, path).toContain('NOT_RIS');
    }
    expect(wrong).toEqual([]);
  });

  it('say what they say: titles, authors, years, journals, abstracts, DOIs and keywords', async () => {
    const found = {
      titles: 0,
      authored: 0,
      authors: 0,
      years: 0,
      journals: 0,
      abstracts: 0,
      dois: 0,
      keywords: 0,
    };
    for (const { path } of readManifest()) {
      for (const { fields } of (await collectItems([readFileSync(join(corpusFolder, path))]))
        .records) {
        const { reference } = interpretRecord(fields);
        if (reference.title !== null) found.titles += 1;
        if (reference.authors.length > 0) found.authored += 1;
        found.authors += reference.authors.length;
        if (reference.year !== null) found.years += 1;
        if (reference.journal !== null) found.journals += 1;
        if (reference.abstract !== null) found.abstracts += 1;
        if (reference.doi !== null) found.dois += 1;
        found.keywords += reference.keywords.length;
      }
    }
    // What this reader found when the numbers were written down; fewer means that something was lost.
    const least = {
      titles: 7501,
      authored: 7388,
      authors: 38573,
      years: 7305,
      journals: 7025,
      abstracts: 4996,
      dois: 5229,
      keywords: 57_820,
    };
    for (const [name, count] of Object.entries(found)) {
      expect(count, name).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
    }
  });

  it('come back from one line: all with two blanks, 99.7 % with one', async () => {
    const records = await distinctRecords();
    expect(shareReadBack(records, '  ')).toBe(1);
    expect(shareReadBack(records, ' ')).toBeGreaterThanOrEqual(0.997);
  });

  it('come back from a whole file on one line with the right count', async () => {
    const records = await distinctRecords();
    const line = records.map((pairs) => flatten(pairs, ' ')).join(' ');
    expect(parseRis(line, { source: 'flattened' }).records).toHaveLength(records.length);
  });
});
