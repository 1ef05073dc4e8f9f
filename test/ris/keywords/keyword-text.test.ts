import { expect, it } from 'vitest';
import { keywordText } from '../../../src/ris/keywords/keyword-text.js';

it.each([
  ['*Asthma/ep, pc [Epidemiology, Prevention & Control]', { label: 'Asthma', isMajor: true }],
  ['HIV Infections/pc [Prevention & Control]', { label: 'HIV Infections', isMajor: false }],
  ['GAMBLING -- Law & legislation', { label: 'GAMBLING', isMajor: false }],
  ['Boswellia/*chemistry/adverse effects', { label: 'Boswellia', isMajor: true }],
  ['Conduct Disorder [*prevention & control]', { label: 'Conduct Disorder', isMajor: true }],
  ['0612:Health', { label: 'Health', isMajor: false }],
  ['PET/CT', { label: 'PET/CT', isMajor: false }],
  ['HIV/AIDS', { label: 'HIV/AIDS', isMajor: false }],
  ['Alarms*', { label: 'Alarms', isMajor: true }],
] as const)('%j is %j', (text, expected) => {
  expect(keywordText(text)).toEqual(expected);
});
