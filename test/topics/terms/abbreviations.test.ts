import { expect, it } from 'vitest';
import { abbreviationsIn, withoutDefinitions } from '../../../src/topics/terms/abbreviations.js';

it.each([
  ['the Global Digital Exemplar (GDE) programme', [['GDE', 'Global Digital Exemplar']]],
  ['electronic health records (EHRs) are', [['EHR', 'electronic health records']]],
  ['a thing (XYZ)', []],
  ['none', []],
] as const)('%j defines %j', (text, expected) => {
  expect([...abbreviationsIn(text)]).toEqual(expected);
});

it.each([
  ['electronic health records (EHRs) are', 'electronic health records are'],
  ['a thing (XYZ)', 'a thing (XYZ)'],
] as const)('%j without definitions is %j', (text, expected) => {
  expect(withoutDefinitions(text, new Map([['EHR', 'electronic health records']]))).toEqual(
    expected,
  );
});
