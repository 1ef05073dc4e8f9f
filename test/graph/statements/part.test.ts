import { expect, it } from 'vitest';
import { partsKeeping } from '../../../src/graph/statements/part.js';
import { selectionOf } from '../../../src/graph/statements/selection.js';
import { text } from '../../../src/model/index.js';
import { sent } from '../../support/sent.js';

const parts = partsKeeping<string>();
const TITLE = selectionOf(new Set(['title']));

function titleOf(key: string) {
  return parts(key, TITLE, (selection, { variable, name }) => ({
    clause: {
      text: `WITH *, ${variable}.${[...(selection.columns ?? [])]} AS ${name}`,
      parameters: {},
    },
    decode: text,
  }));
}

it('a part binds its value to a variable of its number', () => {
  expect(sent(titleOf('a').read('n', 3, () => 4).clause)).toMatchInlineSnapshot(`
    "WITH *, n.title AS part3
    {}"
  `);
});

it('and keeps the value by row and key, for any part of the same key', () => {
  const [row, other] = [{}, {}];
  titleOf('a')
    .read('n', 1, () => 2)
    .keep(row, 'Alarm fatigue');
  expect(titleOf('a').of(selectionOf(null)).foundFor(row)).toBe('Alarm fatigue');
  expect(titleOf('b').foundFor(row)).toBeUndefined();
  expect(titleOf('a').foundFor(other)).toBeUndefined();
});

it('a value of another kind is refused', () => {
  expect(() =>
    titleOf('a')
      .read('n', 1, () => 2)
      .keep({}, 7),
  ).toThrow('expected a string');
});
