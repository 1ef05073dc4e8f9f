import { expect, it } from 'vitest';
import { lastBracket, takeNotes } from '../../../src/identity/papers/title-notes.js';

it.each([
  [
    'Alarms in rabbits [German]',
    { title: 'Alarms in rabbits', isAbstract: false, isLetter: false },
  ],
  [
    'Alarms in rabbits. [Review] [72 refs] [German]',
    { title: 'Alarms in rabbits.', isAbstract: false, isLetter: false },
  ],
  ['Alarms in rabbits (letter)', { title: 'Alarms in rabbits', isAbstract: false, isLetter: true }],
  [
    'Alarms in rabbits [abstract no. 12]',
    { title: 'Alarms in rabbits', isAbstract: true, isLetter: false },
  ],
  ['Alarms (in mice)', { title: 'Alarms (in mice)', isAbstract: false, isLetter: false }],
  ['[German]', { title: '[German]', isAbstract: false, isLetter: false }],
  [
    'A study of alarms in rabbits. [Russian] Issledovanie trevog',
    { title: 'A study of alarms in rabbits.', isAbstract: false, isLetter: false },
  ],
] as const)('%j is %j', (text, expected) => {
  expect(takeNotes(text)).toEqual(expected);
});

it.each([
  ['a [b (c)]', { from: 2, text: 'b (c)' }],
  ['a (b).', { from: 2, text: 'b' }],
  ['a (b) c', null],
  ['a )', null],
] as const)('the last bracket of %j is %j', (text, expected) => {
  expect(lastBracket(text)).toEqual(expected);
});
