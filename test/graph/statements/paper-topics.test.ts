import { expect, it } from 'vitest';
import { topicsOfPapers } from '../../../src/graph/statements/paper-topics.js';
import { sent } from '../../support/sent.js';

it('the preferred topics of papers', () => {
  expect(sent(topicsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})-[:ABOUT {isPreferred: true}]->(n:Topic)
    RETURN paperId AS paper, n {.id, .label, .source, .variants, .schemes, .paperCount} AS topic
    {"papers":["P1"]}"
  `);
});
