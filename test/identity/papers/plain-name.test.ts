import { expect, it } from 'vitest';
import { plainName } from '../../../src/identity/papers/plain-name.js';

it.each([
  ['mueller', 'muller'],
  ['muller', 'muller'],
  ['van der berg', 'vanderberg'],
  ['goethe', 'gothe'],
] as const)('%j in the letters of all transliterations is %j', (text, expected) => {
  expect(plainName(text)).toEqual(expected);
});
