import { expect, it } from 'vitest';
import { about } from '../../../src/graph/statements/topic-condition.js';

it('each source of topics is a condition on the edge', () => {
  expect(
    (['KEYWORD', 'TERM', 'KEYWORD_ELSE_TERM', 'BOTH'] as const).map((source) =>
      about('e', { source, scheme: null }),
    ),
  ).toMatchInlineSnapshot(`
    [
      " WHERE e.source = 'KEYWORD'",
      " WHERE e.source = 'TERM'",
      " WHERE e.isPreferred",
      " WHERE true",
    ]
  `);
});

it('a scheme is one more', () => {
  expect(about('e', { source: 'KEYWORD', scheme: 'MESH' })).toMatchInlineSnapshot(
    `" WHERE e.source = 'KEYWORD' AND 'MESH' IN e.schemes"`,
  );
});
