import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parseRis, type RisRecord } from '../../../src/ris/index.js';
import { corpusFolder, readManifest, THE_CORPUS } from '../../support/corpus.js';
import { describeWith } from '../../support/needs.js';
import { collectItems } from '../collect-items.js';

type Pair = readonly [tag: string, value: string];

const pairsOf = (record: RisRecord): Pair[] =>
  record.fields.map(({ tag, value }) => [tag, value.replace(/\s+/g, ' ').trim()]);

/** All tags of a record on one line. */
const flatten = (pairs: readonly Pair[], blanks: string): string =>
  [...pairs, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}${blanks}- ${value}`.trimEnd())
    .join(' ');

const readBack = (text: string): Pair[][] =>
  parseRis(text, { source: 'flattened' }).records.map(pairsOf);

const comesBack = (pairs: readonly Pair[], text: string): boolean =>
  JSON.stringify(readBack(text)) === JSON.stringify([pairs]);

/** Folders with files that were written to test a program; their values are placeholders. */
const MADE = /^(?:rispy|zotero-translators|jabref|customcommander-ris|astrocite)\//;

/** Phrases as papers have them, in which something has the look of a tag. */
const PHRASES = readFileSync(join(import.meta.dirname, 'lookalike-phrases.txt'), 'utf8')
  .trim()
  .split('\n');

describeWith(THE_CORPUS, 'a record flattened on one line', () => {
  let all: Pair[][] = [];
  let real: Pair[][] = [];

  beforeAll(async () => {
    const byText = new Map<string, { readonly pairs: Pair[]; readonly isReal: boolean }>();
    for (const { path } of readManifest()) {
      const { records } = await collectItems([readFileSync(join(corpusFolder, path))]);
      for (const record of records.filter(({ form }) => form === 'LINES')) {
        const pairs = pairsOf(record);
        // On one line a second TY begins a second record.
        if (pairs.filter(([tag]) => tag === 'TY').length > 1) continue;
        byText.set(JSON.stringify(pairs), { pairs, isReal: !MADE.test(path) });
      }
    }
    const distinct = [...byText.values()];
    all = distinct.map(({ pairs }) => pairs);
    real = distinct.filter(({ isReal }) => isReal).map(({ pairs }) => pairs);
  });

  const shareOf = (records: readonly Pair[][], blanks: string): number =>
    records.filter((pairs) => comesBack(pairs, flatten(pairs, blanks))).length / records.length;

  it('comes back whole with two blanks before the hyphen', () => {
    expect(shareOf(all, '  ')).toBe(1);
  });

  it('comes back in 99.85 % of real records with one blank', () => {
    expect(shareOf(real, ' ')).toBeGreaterThanOrEqual(0.9985);
    expect(shareOf(all, ' ')).toBeGreaterThanOrEqual(0.998);
  });

  it('is found again in a whole file on one line', () => {
    const line = all.map((pairs) => flatten(pairs, ' ')).join(' ');
    expect(readBack(line)).toHaveLength(all.length);
  });

  it('is found again when an editor has wrapped the line', () => {
    const wrapped = real.filter((pairs) => {
      const text = flatten(pairs, '  ').replace(/(.{1,78}) /g, '$1\n');
      return !comesBack(pairs, text);
    });
    expect(1 - wrapped.length / real.length).toBeGreaterThanOrEqual(0.998);
  });

  it.each([
    ['inside a sentence', / [a-z]+ (?=[a-z])/g],
    ['behind a full stop', /[a-z]\. (?=[A-Z])/g],
  ])('keeps lookalikes %s as text in 9 of 10 cases', (_, place) => {
    const sample = abstractsOf(real, place);
    let kept = 0;
    for (const phrase of PHRASES) {
      for (const { pairs, field, at } of sample) {
        const changed = insert(pairs, field, at, phrase);
        if (comesBack(changed, flatten(changed, ' '))) kept += 1;
      }
    }
    expect(sample.length).toBe(60);
    expect(kept / (PHRASES.length * sample.length)).toBeGreaterThanOrEqual(0.9);
  });
});

interface Place {
  readonly pairs: readonly Pair[];
  readonly field: number;
  readonly at: number;
}

/** 60 long abstracts that come back by themselves, with the place where a phrase can go in. */
function abstractsOf(records: readonly Pair[][], place: RegExp): readonly Place[] {
  const places = records.flatMap((pairs): readonly Place[] => {
    const field = pairs.findIndex(([tag, value]) => /^(?:AB|N2)$/.test(tag) && value.length > 600);
    if (field < 0 || !comesBack(pairs, flatten(pairs, ' '))) return [];
    const found = [...(pairs[field]?.[1] ?? '').matchAll(place)].find(({ index }) => index > 150);
    return found === undefined ? [] : [{ pairs, field, at: found.index + found[0].length }];
  });
  const step = Math.floor(places.length / 60);
  return places.filter((_, index) => index % step === 0).slice(0, 60);
}

function insert(pairs: readonly Pair[], field: number, at: number, phrase: string): Pair[] {
  return pairs.map(([tag, value], index) =>
    index === field ? [tag, `${value.slice(0, at)}${phrase} ${value.slice(at)}`] : [tag, value],
  );
}
