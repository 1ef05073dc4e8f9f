import { expect, it } from 'vitest';
import { journalByIssn } from '../../../src/graph/statements/journal-by-issn.js';
import { journalShape } from '../../../src/graph/statements/node-shape.js';
import { sent } from '../../support/sent.js';

it('any ISSN of a journal finds it', () => {
  expect(sent(journalByIssn(journalShape, '1234-567X'))).toMatchInlineSnapshot(`
    "MATCH (n:Journal) WHERE $issn IN n.issns
    WITH n ORDER BY n.id LIMIT 1
    RETURN n {.id, .title, .abbreviation, .issns, .paperCount} AS node
    {"issn":"1234-567X"}"
  `);
});
