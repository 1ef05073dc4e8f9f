import { expect, it } from 'vitest';
import { nameBlock, nameBlockOfKey, splitKey } from '../../../src/identity/authors/name-mention.js';

it.each([
  ['lake', ['tom'], 'lake|t'],
  ['lake', [], null],
  ['', ['tom'], null],
] as const)('%j and %j are in the block %j', (a0, a1, expected) => {
  expect(nameBlock(a0, a1)).toEqual(expected);
});

it.each([
  ['lake|tom', 'lake|t'],
  ['lake|tom#D1', 'lake|t'],
  ['van der berg|anna', 'berg|a'],
  ['lake|', null],
] as const)('the key %j is in the block %j', (text, expected) => {
  expect(nameBlockOfKey(text)).toEqual(expected);
});

it.each([['lake|tom', 'D1', 'lake|tom#D1']] as const)(
  'the key %j set apart by %j is %j',
  (a0, a1, expected) => {
    expect(splitKey(a0, a1)).toEqual(expected);
  },
);
