import { expect, it } from 'vitest';
import { oneSpelling } from '../../../src/topics/keywords/spelling.js';

it.each([
  ['behaviour', 'behavior'],
  ['tumours', 'tumors'],
  ['four', 'four'],
  ['source', 'source'],
  ['randomised', 'randomized'],
  ['analysed', 'analyzed'],
  ['paediatric', 'pediatric'],
  ['oestrogen', 'estrogen'],
  ['centre', 'center'],
  ['modelling', 'modeling'],
  ['sulphate', 'sulfate'],
  ['catalogue', 'catalog'],
  ['programme', 'program'],
  ['aei', 'aei'],
] as const)('%j is spelled %j', (text, expected) => {
  expect(oneSpelling(text)).toEqual(expected);
});
