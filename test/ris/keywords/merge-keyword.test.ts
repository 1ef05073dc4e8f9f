import { expect, it } from 'vitest';
import { mergeKeyword } from '../../../src/ris/keywords/merge-keyword.js';

it.each([
  [
    { label: 'Asthma', isMajor: false },
    { label: 'ASTHMA', isMajor: true },
    { label: 'Asthma', isMajor: true },
  ],
  [
    { label: 'Asthma', isMajor: false, schemes: ['MESH'] },
    { label: 'asthma', isMajor: false, schemes: ['AUTHOR', 'MESH'] },
    { label: 'Asthma', isMajor: false, schemes: ['AUTHOR', 'MESH'] },
  ],
  [
    { label: 'Asthma', isMajor: true, schemes: ['MESH'] },
    { label: 'asthma', isMajor: false },
    { label: 'Asthma', isMajor: true, schemes: ['MESH'] },
  ],
] as const)('%j and %j are %j', (a0, a1, expected) => {
  expect(mergeKeyword(a0, a1)).toEqual(expected);
});
