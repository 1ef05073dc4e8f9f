import { expect, it } from 'vitest';
import { withoutEtAl } from '../../../src/ris/names/et-al.js';

it.each([
  ['Lake, T., et al.', 'Lake, T.'],
  ['Lake T, Hill A and others', 'Lake T, Hill A'],
  ['王伟等', '王伟'],
  ['Иванов И. и др.', 'Иванов И.'],
  ['Lake T, 12 more', 'Lake T'],
  ['Lake, Tom…', null],
  ['Lake, Tom …', 'Lake, Tom'],
  ['et al.', ''],
  ['Lake, Tom', null],
  ['Others, Anna', null],
] as const)('%j leaves %j', (text, expected) => {
  expect(withoutEtAl(text)).toEqual(expected);
});
