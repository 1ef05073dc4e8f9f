import { expect, it } from 'vitest';
import { skeleton, withoutParticles } from '../../../src/identity/authors/name-skeleton.js';

it.each([
  ['mueller', 'muller'],
  ['muller', 'muller'],
  ['aagaard', 'agard'],
  ['dijkstra', 'dykstra'],
  ['queen', 'queen'],
] as const)('%j has the letters %j', (text, expected) => {
  expect(skeleton(text)).toEqual(expected);
});

it.each([
  ['van der berg', 'berg'],
  ['garcia lopez', 'garcialopez'],
  ['da', 'da'],
  ['de la cruz', 'cruz'],
] as const)('%j without particles is %j', (text, expected) => {
  expect(withoutParticles(text)).toEqual(expected);
});
