import { expect, it } from 'vitest';
import {
  authorShape,
  columnDecoders,
  columnEntries,
  columnNames,
  journalShape,
  paperShape,
  projectionOf,
  topicOfPaperShape,
  topicShape,
} from '../../../src/graph/statements/node-shape.js';

it('each kind of node is returned as a map of what the API shows', () => {
  expect(
    [paperShape, authorShape, journalShape, topicShape, topicOfPaperShape].map(
      ({ label, projection }) => `${label}: ${projection}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Paper: n {.id, .type, .title, .year, .publishedOn, .volume, .issue, .pages, .doi, .pmid, .pmcid, .isbns, .url, .abstract, .language, .publisher, .edition, .series, .notes, .accessionNumbers, .databases, .authorCount}",
      "Author: n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount}",
      "Journal: n {.id, .title, .abbreviation, .issns, .paperCount}",
      "Topic: n {.id, .label, .source, .variants, .schemes, .paperCount}",
      "Topic: n {.id, .label, .source, .variants, .schemes, .paperCount, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes}",
    ]
  `);
});

it('a row has its columns by name', () => {
  const { columns } = topicOfPaperShape;
  expect(columnNames(columns)).toEqual(Object.keys(columnDecoders(columns)));
  expect([columnEntries(columns), projectionOf(columns)]).toMatchInlineSnapshot(`
    [
      "id: n.id, label: n.label, source: n.source, variants: n.variants, schemes: n.schemes, paperCount: n.paperCount, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes",
      "n {.id, .label, .source, .variants, .schemes, .paperCount, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes}",
    ]
  `);
});
