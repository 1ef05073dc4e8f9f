import { expect, it } from 'vitest';
import { linesOf, touchedIn } from '../../src/graph/touched-since.js';

it('touched nodes are lines of text and back', () => {
  const lines = linesOf(
    [
      { label: 'Paper', ids: ['P1', 'P2', 'P1'] },
      { label: 'Topic', ids: 'all' },
    ],
    10,
  );
  expect(lines).toEqual(['Paper P1', 'Paper P2', 'Topic *']);
  expect(touchedIn(lines)).toEqual([
    { label: 'Paper', ids: ['P1'] },
    { label: 'Paper', ids: ['P2'] },
    { label: 'Topic', ids: 'all' },
  ]);
});

it('of too many only the labels are told', () => {
  expect(linesOf([{ label: 'Paper', ids: ['P1', 'P2'] }], 1)).toEqual(['Paper *']);
});
