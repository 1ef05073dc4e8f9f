import { expect, it } from 'vitest';
import { mainInstitution } from '../../src/places/index.js';

const own = (...institutions: readonly string[]) => ({ institutions, isOwn: true });
const named = (...institutions: readonly string[]) => ({ institutions, isOwn: false });

it.each([
  ['most papers', [named('a', 'b'), named('b')], 'b'],
  ['an own one before one that is as frequent', [named('a'), own('b')], 'b'],
  ['the first by id of two that are both own', [own('b', 'a')], 'a'],
  ['of two that nothing tells apart none', [named('a', 'b')], null],
  ['an institution once a paper', [named('a', 'a'), named('b'), named('b')], 'b'],
  ['nothing for no papers', [], null],
])('The institution of an author is by %s', (_what, papers, id) => {
  expect(mainInstitution(papers)).toBe(id);
  expect(mainInstitution([...papers].reverse())).toBe(id);
});
