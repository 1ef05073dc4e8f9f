import { expect, it } from 'vitest';
import { mostFrequentForm } from '../../../src/topics/keywords/label.js';

it.each([
  [
    [
      ['Alarm', 2],
      ['alarms', 5],
    ],
    'alarms',
  ],
  [
    [
      ['ALARM', 2],
      ['Alarm', 2],
    ],
    'Alarm',
  ],
  [[], ''],
] as const)('of %j the form shown is %j', (text, expected) => {
  expect(mostFrequentForm(new Map(text))).toEqual(expected);
});
