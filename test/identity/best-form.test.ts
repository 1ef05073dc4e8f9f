import { expect, it } from 'vitest';
import { bestForm } from '../../src/identity/best-form.js';

it.each([
  [['MULLER', 'Muller', 'Müller'], 'Müller'],
  [['alarm fatigue', 'Alarm Fatigue', 'ALARM FATIGUE'], 'Alarm Fatigue'],
  [['BMJ', 'bmj'], 'bmj'],
  [['Lake, T', 'Lake, Tom'], 'Lake, Tom'],
  [[], ''],
] as const)('of %j the form shown is %j', (text, expected) => {
  expect(bestForm(text)).toEqual(expected);
});
