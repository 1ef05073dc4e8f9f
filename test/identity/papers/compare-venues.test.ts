import { expect, it } from 'vitest';
import { compareVenues } from '../../../src/identity/papers/compare-venues.js';

const venue = (venues: readonly string[], issns: readonly string[] = []) => ({ venues, issns });

it.each([
  [venue(['lancet'], ['0140-6736']), venue(['the other'], ['0140-6736']), 'SAME'],
  [venue(['annals of oncology']), venue(['annals of oncology']), 'SAME'],
  [venue(['ann oncol']), venue(['annals of oncology']), 'SAME'],
  [venue(['ann oncol'], ['0923-7534']), venue(['annals of oncology'], ['1569-8041']), 'UNKNOWN'],
  [venue(['lancet']), venue(['heart']), 'DIFFERENT'],
  [venue([]), venue(['heart']), 'UNKNOWN'],
  [venue(['proceedings of the society']), venue(['proceedings of the society in oslo']), 'SAME'],
] as const)('%j and %j: %j', (a0, a1, expected) => {
  expect(compareVenues(a0, a1)).toEqual(expected);
});
