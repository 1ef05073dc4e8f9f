import { expect, it } from 'vitest';
import { paperIds } from '../../../src/graph/statements/paper-ids.js';
import { sent } from '../../support/sent.js';

it('the ids alone of all papers of a list', () => {
  expect(
    sent(paperIds({ text: 'MATCH (n:Paper) WHERE n.year = $year', parameters: { year: 1999 } })),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Paper) WHERE n.year = $year
    RETURN n.id AS id
    {"year":1999}"
  `);
});

it('the ids of the papers of a filter', () => {
  expect(sent(paperIds({ text: 'MATCH (n:Paper)', parameters: {} }))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    RETURN n.id AS id
    {}"
  `);
});
