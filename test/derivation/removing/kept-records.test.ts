import { expect, it } from 'vitest';
import { keepRecords, readKeptRecords } from '../../../src/derivation/removing/kept-records.js';

const record = {
  record: 'R1',
  index: 3,
  line: 40,
  fields: [
    { tag: 'TY', value: 'JOUR' },
    { tag: 'TI', value: 'Räume "in" Zeilen\nund mehr' },
    { tag: 'KW', value: '' },
  ],
};

it('records of a removed import read as they were kept', () => {
  expect(readKeptRecords(keepRecords('I1', [record]))).toEqual([record]);
  expect(readKeptRecords(keepRecords('I1', []))).toEqual([]);
});

it('the same records of an import are kept once, others beside them', () => {
  const other = { ...record, index: 4 };
  const ids = [
    keepRecords('I1', [record]),
    keepRecords('I1', [{ ...record }]),
    keepRecords('I1', [other]),
    keepRecords('I2', [record]),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
