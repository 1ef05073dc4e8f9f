import { expect, it } from 'vitest';
import { matchByWords, selectByWords } from '../../../src/graph/statements/match-by-words.js';
import { sent } from '../../support/sent.js';

it('without a condition all nodes of the label are meant', () => {
  expect(sent(matchByWords({ label: 'Journal', words: [] }))).toMatchInlineSnapshot(`
    "MATCH (n:Journal)
    {}"
  `);
});

it('a key must hold every word', () => {
  expect(
    sent(matchByWords({ label: 'Author', words: ['lake', 'tom'], minPapers: 2 })),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE n.key CONTAINS $word0 AND n.key CONTAINS $word1 AND n.paperCount >= $minPapers
    {"word0":"lake","word1":"tom","minPapers":2}"
  `);
});

it('topics are narrowed to a source and a list', () => {
  expect(
    sent(
      matchByWords({
        label: 'Topic',
        words: ['alarm'],
        kind: { source: 'KEYWORD', scheme: 'MESH' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Topic) WHERE n.key CONTAINS $word0 AND n.source = $source AND $scheme IN n.schemes
    {"word0":"alarm","source":"KEYWORD","scheme":"MESH"}"
  `);
});

it('a list of them knows what to ask of a node that it comes across', () => {
  const { among } = selectByWords({ label: 'Author', words: ['lake'], minPapers: 2 });
  expect(among).toMatchInlineSnapshot(`
    {
      "conditions": {
        "parameters": {
          "minPapers": 2,
        },
        "text": "n.paperCount >= $minPapers",
      },
      "looksAround": false,
      "range": {
        "expression": "n.paperCount",
        "greatest": null,
        "least": 2,
      },
      "words": [
        "lake",
      ],
    }
  `);
});

it('further conditions follow, and ids are where it starts', () => {
  expect(
    [
      matchByWords({
        label: 'Author',
        words: ['lake'],
        filter: { isGroup: false, firstYearFrom: 2010, not: { country: 'DE' } },
      }),
      matchByWords({
        label: 'Journal',
        words: ['lake'],
        filter: { ids: ['J1'], issn: '1234-567X' },
      }),
    ]
      .map(sent)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE n.key CONTAINS $word0 AND (EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE aPaper.year >= $firstYearFrom } AND NOT EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE aPaper.year < $firstYearFrom }) AND n.isGroup = $isGroup AND NOT (EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE $country IN aPaper.countries })
    {"word0":"lake","firstYearFrom":2010,"isGroup":false,"country":"DE"}
    UNWIND $nodeIds AS nodeId
    MATCH (n:Journal {id: nodeId})
    WITH n WHERE n.key CONTAINS $word0 AND $issn IN n.issns
    {"word0":"lake","nodeIds":["J1"],"issn":"1234-567X"}"
  `);
});
