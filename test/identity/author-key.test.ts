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

it.each([
  ['The ABC Study Group', 'ABC Study Group'],
  ['the Lancet', 'Lancet'],
  ['The WHO', 'WHO'],
  ['Le Groupe de travail ABC', 'Groupe de travail ABC'],
  ["L'Institut national de la santé", 'Institut national de la santé'],
  ['La Organización Mundial', 'Organización Mundial'],
  ['Los Amigos del Museo', 'Amigos del Museo'],
  ['Die Deutsche Gesellschaft', 'Deutsche Gesellschaft'],
  ['Il Gruppo di studio', 'Gruppo di studio'],
  ['Het Nederlands Genootschap', 'Nederlands Genootschap'],
])('the article of a group counts for nothing: %s', (one, other) => {
  expect(authorKey({ family: one, given: '', suffix: '' })).toBe(
    authorKey({ family: other, given: '', suffix: '' }),
  );
});

it.each([
  [{ family: 'La Rosa', given: '', suffix: '' }, 'la rosa|'],
  [{ family: 'La Rosa Verde', given: 'Ana', suffix: '' }, 'la rosa verde|ana'],
  [{ family: 'de la Cruz', given: '', suffix: '' }, 'de la cruz|'],
  [{ family: 'The', given: '', suffix: '' }, 'the|'],
  [{ family: 'Nguyen', given: 'The Anh', suffix: '' }, 'nguyen|the anh'],
])("an article that may be a person's counts: %j is %j", (text, expected) => {
  expect(authorKey(text)).toBe(expected);
});
