import { describe, expect, it } from 'vitest';
import { interpretRecord, parseRis } from '../../../src/ris/index.js';

const read = (...lines: readonly string[]) => {
  const { records, problems } = parseRis(`${lines.join('\n')}\n`, { source: 'a.ris' });
  return {
    fields: records.map(({ fields }) => fields.map(({ tag, value }) => `${tag} ${value}`)),
    codes: problems.map(({ code }) => code),
    records,
  };
};

describe('two TY lines in a row', () => {
  it('are one record with the first type', () => {
    const { fields, codes, records } = read('TY  - BOOK', 'TY  - MAP', 'TI  - A', 'ER  - ');
    expect(fields).toEqual([['TY BOOK', 'TY MAP', 'TI A']]);
    expect(codes).toEqual(['SECOND_TYPE']);
    expect(interpretRecord(records[0]?.fields ?? []).reference.type).toBe('BOOK');
  });

  it.each([
    ['a byte order mark', '\ufeffTY  - MAP'],
    ['blanks', '  TY  - MAP'],
  ])('give the second its own column after %s', (_, second) => {
    const { records } = read('TY  - BOOK', second, 'TI  - A', 'ER  - ');
    expect(records[0]?.fields[1]).toMatchObject({
      tag: 'TY',
      line: 2,
      column: second.indexOf('T') + 1,
    });
  });

  it('are two records where a field stands between them', () => {
    const { fields, codes } = read('TY  - BOOK', 'TI  - A', 'TY  - MAP', 'TI  - B', 'ER  - ');
    expect(fields).toHaveLength(2);
    expect(codes).toEqual(['MISSING_ER']);
  });
});

it('a record with nothing but its type is told as empty', () => {
  const { records } = read('TY  - GENERIC', 'ER  -', '', 'TY  - JOUR', 'TI  - ', 'ER  - ');
  const codes = records.map(({ fields }) =>
    interpretRecord(fields).findings.map(({ code }) => code),
  );
  expect(codes).toEqual([['EMPTY_RECORD'], ['EMPTY_RECORD']]);
});

describe('a text after ER', () => {
  const record = ['TY  - JOUR', 'TI  - One', 'ER  - '];
  const next = ['TY  - JOUR', 'TI  - Two', 'ER  - '];

  it('belongs to the record before, never to the next', () => {
    const { fields, codes } = read(...record, 'AB  - Of one', 'more', ...next, 'AB  - Of two');
    expect(fields).toEqual([
      ['TY JOUR', 'TI One', 'AB Of one\nmore'],
      ['TY JOUR', 'TI Two', 'AB Of two'],
    ]);
    expect(codes).toEqual(['TAG_AFTER_RECORD', 'TAG_AFTER_RECORD']);
  });

  it('and a blank line belongs to it too', () => {
    const { fields } = read(...record, 'AB  - Of one', 'KW  - a', '', ...next);
    expect(fields).toEqual([
      ['TY JOUR', 'TI One', 'AB Of one', 'KW a'],
      ['TY JOUR', 'TI Two'],
    ]);
  });

  it('begins the next record where a title follows it before its TY', () => {
    const { fields, codes } = read(...record, 'AB  - Of two', 'TI  - Two', 'TY  - JOUR', 'ER  - ');
    expect(fields).toEqual([
      ['TY JOUR', 'TI One'],
      ['AB Of two', 'TI Two', 'TY JOUR'],
    ]);
    expect(codes).toEqual(['TAG_BEFORE_TY']);
  });
});

describe('a number before TY', () => {
  it.each([
    ...[
      '1. ',
      '1 ',
      '[1] ',
      '(1) ',
      '1) ',
      '- ',
      '• ',
      '1.',
      '1)',
      '1- ',
      '1\t',
      '#1 ',
      '№1 ',
      '№ 1. ',
    ],
    ...[
      'No. 1 ',
      'Nr. 1: ',
      'Ref 1. ',
      'Reference 1: ',
      'Record 1 of 20 ',
      'Record #1 ',
      '１．',
      '１ ',
    ],
  ])('as "%s" is no part of the record', (number) => {
    const { fields, codes } = read(`${number}TY  - JOUR`, 'TI  - One', 'ER  - ');
    expect(fields).toEqual([['TY JOUR', 'TI One']]);
    expect(codes).toEqual([]);
  });

  it('parts records, also where one has no ER', () => {
    const { fields } = read(
      '1. TY  - JOUR',
      'TI  - One',
      '',
      '2. TY  - JOUR',
      'TI  - Two',
      'ER  - ',
    );
    expect(fields).toEqual([
      ['TY JOUR', 'TI One'],
      ['TY JOUR', 'TI Two'],
    ]);
  });

  it('is not made of words: a text that speaks of TY stays text', () => {
    const { fields } = read('TY  - JOUR', 'AB  - The tag is', 'written TY  - JOUR here', 'ER  - ');
    expect(fields).toEqual([['TY JOUR', 'AB The tag is\nwritten TY  - JOUR here']]);
  });
});
