import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRis, printRecord, type RisRecord, type TagValue } from '../../../src/ris/index.js';
import { corpusFiles, corpusFolder, THE_CORPUS } from '../../support/corpus.js';
import { itWith } from '../../support/needs.js';
import { collectItems } from '../collect-items.js';

type Pair = readonly [tag: string, value: string];

const pairsOf = (fields: readonly TagValue[]): Pair[] =>
  fields.map(({ tag, value }) => [tag, value]);

const fieldsOf = (pairs: readonly Pair[]): readonly TagValue[] =>
  pairs.map(([tag, value]) => ({ tag, value }));

/** The tags and values of all records in a printed text. */
const readBack = (text: string): Pair[][] =>
  parseRis(text, { source: 'printed' }).records.map(({ fields }) => pairsOf(fields));

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'ER',
      'ER  - ',
      'TY  - JOUR',
      'TY - JOUR AU - Doe, J',
      'AU - Bergel',
      'A1-Bergel',
      'T1-weighted',
      '\u200bER',
      '\u200b\u200bTI  - x',
      '\u200bword',
      '2.',
      'Record #3 of 18',
      'NL  - J Tests',
      '',
      '%0 Journal Article',
    ),
  )
  .map((text) =>
    text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '').replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, ''),
  );

/** A value as the reader gives it: no blanks at the ends of lines, no blank lines at its end. */
const value = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').replace(/\n+$/, ''));

const type = fc.oneof(
  fc.constantFrom('JOUR', '', 'JOUR AU - Doe', 'JOUR TI  -', '\u200bAU - x'),
  line,
);

const record = fc
  .tuple(type, fc.array(fc.tuple(fc.constantFrom('TI', 'AU', 'AB', 'N2', 'XX', 'C1', 'NL'), value)))
  .map(([first, rest]): Pair[] => [['TY', first], ...rest]);

describe('a printed record', () => {
  it('has a tag a line and ends with ER', () => {
    const fields = fieldsOf([
      ['TY', 'JOUR'],
      ['AU', 'Doe, Jo'],
      ['AB', 'One line\nAU - not an author'],
      ['PY', ''],
    ]);
    expect(printRecord({ fields })).toBe(
      'TY  - JOUR\nAU  - Doe, Jo\nAB  - One line\n\u200bAU - not an author\nPY  - \nER  - \n',
    );
  });

  it('reads back as the same record, whatever its values are', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        const text = records.map((pairs) => printRecord({ fields: fieldsOf(pairs) })).join('\n');
        expect(readBack(text)).toEqual(records);
      }),
      { numRuns: 2000 },
    );
  });

  itWith(THE_CORPUS, 'reads back as it stood in each real file', async () => {
    const wrong: string[] = [];
    for (const path of corpusFiles()) {
      const { records } = await collectItems([readFileSync(join(corpusFolder, path))]);
      const text = records.map(printRecord).join('\n');
      const back = readBack(text);
      const isSame = (own: RisRecord, index: number): boolean =>
        JSON.stringify(pairsOf(own.fields)) === JSON.stringify(back[index]);
      if (back.length !== records.length || !records.every(isSame)) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});
