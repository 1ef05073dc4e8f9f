import { expect, it } from 'vitest';
import { journalByIssn } from '../../../src/graph/statements/journal-by-issn.js';
import { sent } from '../../support/sent.js';

it('any ISSN of a journal finds it', () => {
  expect(sent(journalByIssn('1234-567X'))).toMatchInlineSnapshot(`
    "MATCH (n:Journal) WHERE $issn IN n.issns
    RETURN n {.id, .title, .abbreviation, .issns, .paperCount} AS node ORDER BY n.id LIMIT 1
    {"issn":"1234-567X"}"
  `);
});
