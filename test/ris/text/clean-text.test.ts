import { expect, it } from 'vitest';
import { cleanLine, cleanText, decodeEntities } from '../../../src/ris/text/clean-text.js';

it.each([
  ['R&amp;D', 'R&D'],
  ['&amp;amp;lt;', '<'],
  ['&#233;&#xE9;', 'éé'],
  ['&nosuchname;', '&nosuchname;'],
  ['AT&T', 'AT&T'],
] as const)('the entities of %j are %j', (text, expected) => {
  expect(decodeEntities(text)).toEqual(expected);
});

it.each([
  [' one\n  two three ', 'one two three'],
  ['<i>E.&nbsp;coli</i>', 'E. coli'],
  ['plain', 'plain'],
] as const)('%j on one line is %j', (text, expected) => {
  expect(cleanLine(text)).toEqual(expected);
});

it.each([
  ['one  two\n\n\n\nthree ', 'one two\n\nthree'],
  ['  one	two', 'one two'],
  ['plain', 'plain'],
] as const)('%j keeps its lines as %j', (text, expected) => {
  expect(cleanText(text)).toEqual(expected);
});
