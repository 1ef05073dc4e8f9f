import { expect, it } from 'vitest';
import { authorKey } from '../../src/identity/author-key.js';

it.each([
  [{ family: 'Krasuska', given: 'Marta', suffix: '' }, 'krasuska|marta'],
  [{ family: 'Müller', given: 'J.', suffix: 'Jr.' }, 'muller|j|jr'],
  [{ family: 'Wang', given: 'Wei', suffix: '', homonym: '0012' }, 'wang|wei||0012'],
  [{ family: '—', given: 'A', suffix: '' }, null],
] as const)('%j is known by %j', (text, expected) => {
  expect(authorKey(text)).toEqual(expected);
});
