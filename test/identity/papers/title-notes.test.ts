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

const TITLE = 'A study of alarms in rabbits';

it.each([
  '[Summary for patients in Ann Intern Med. 2004 May 18;140(10):I48; PMID: 15148090]',
  '[summary for patients in]',
  '[Patient summary in: Ann Made Med]',
  '[with consumer summary]',
  '[with consumer summary] [Russian]',
  '[Plain language summary]',
  '[Comment]',
  '[Comments]',
  '[comment] [see comments]',
  '[Comment on: BMJ. 2001 Jan 1;322(7277):1-3]',
  '[Comparative Study]',
  '[Multicenter Study]',
  '[Clinical Trial, Phase II]',
  '[Randomized Controlled Trial, Phase III]',
  '[Practice Guideline]',
  '[Journal Article]',
  "[Research Support, Non-U.S. Gov't]",
  '[Expression of concern in: Made J]',
  '[Abridged republication]',
  '[Epub ahead of print]',
  '[Dutch, English abstract]',
  '[quiz 234-6]',
  '; quiz 123-4',
])('%s after a title is a note', (note) => {
  expect(takeNotes(`${TITLE} ${note}`).title.replace(/[.\s]+$/, '')).toBe(TITLE);
});

it.each([
  'Summary for patients in: Ann Intern Med 2004;140:I48',
  'Comment on: BMJ 2004;328:1',
  'Comment in: BMJ 2004;328:1',
  'Erratum in: BMJ 2004;328:1',
  'Published erratum in: BMJ 2004;328:1',
  'Retraction in: BMJ 2004;328:1',
  'Republished from: BMJ 2004;328:1',
])('%s after a title is a note without brackets', (note) => {
  expect(takeNotes(`${TITLE}. ${note}`).title).toBe(TITLE);
});

it.each([
  `${TITLE}: comment`,
  `${TITLE} [Reply]`,
  'Comment on: A study',
  'Alarms [sic] in rabbits',
])('%s has no note', (title) => {
  expect(takeNotes(title).title).toBe(title);
});

it.each([
  ['a [b (c)]', { from: 2, text: 'b (c)' }],
  ['a (b).', { from: 2, text: 'b' }],
  ['a (b) c', null],
  ['a )', null],
] as const)('the last bracket of %j is %j', (text, expected) => {
  expect(lastBracket(text)).toEqual(expected);
});
