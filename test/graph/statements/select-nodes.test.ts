import { expect, it } from 'vitest';
import { selectNodes } from '../../../src/graph/statements/select-nodes.js';
import { sent } from '../../support/sent.js';

const TEXTS = [
  selectNodes('Journal'),
  selectNodes('Author', { name: ['lake', 'tom'], paperCountFrom: 2 }),
  selectNodes('Topic', { name: ['alarm'], source: 'KEYWORD', scheme: 'MESH' }),
  selectNodes('Author', {
    name: ['lake'],
    isGroup: false,
    firstYearFrom: 2010,
    not: { country: 'DE' },
  }),
  selectNodes('Journal', { name: ['lake'], ids: ['J1'], issn: '1234-567X' }),
];

it('all conditions follow one another, and ids are where it starts', () => {
  expect(TEXTS.map(({ match }) => sent(match)).join('\n')).toMatchInlineSnapshot(`
    "MATCH (n:Journal)
    {}
    MATCH (n:Author) WHERE n.key CONTAINS $part AND n.key CONTAINS $part2 AND n.paperCount >= $paperCountFrom
    {"part":"lake","part2":"tom","paperCountFrom":2}
    MATCH (n:Topic) WHERE n.key CONTAINS $part AND n.source = $topicSource AND $topicScheme IN n.schemes
    {"part":"alarm","topicSource":"KEYWORD","topicScheme":"MESH"}
    MATCH (n:Author) WHERE n.key CONTAINS $part AND (EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE aPaper.year >= $firstYearFrom } AND NOT EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE aPaper.year < $firstYearFrom }) AND n.isGroup = $isGroup AND NOT (EXISTS { (n)-[anEdge:AUTHORED]->(aPaper:Paper) WHERE $country IN aPaper.countries })
    {"part":"lake","firstYearFrom":2010,"isGroup":false,"country":"DE"}
    UNWIND $nodeIds AS nodeId
    MATCH (n:Journal {id: nodeId})
    WITH n WHERE n.key CONTAINS $part AND $issn IN n.issns
    {"nodeIds":["J1"],"part":"lake","issn":"1234-567X"}"
  `);
});

it('a list of them knows what to ask of a node that it comes across', () => {
  const { among } = selectNodes('Author', {
    name: ['lake'],
    paperCountFrom: 2,
    and: [{ name: ['tom'], paperCountFrom: 5, paperCountTo: 9 }],
  });
  expect(among).toMatchInlineSnapshot(`
    {
      "conditions": {
        "parameters": {
          "paperCountFrom": 2,
          "paperCountFrom2": 5,
          "paperCountTo": 9,
        },
        "text": "n.paperCount >= $paperCountFrom AND n.paperCount >= $paperCountFrom2 AND n.paperCount <= $paperCountTo",
      },
      "looksAround": false,
      "range": {
        "expression": "n.paperCount",
        "greatest": 9,
        "least": 5,
      },
      "words": [
        "lake",
        "tom",
      ],
    }
  `);
  expect(selectNodes('Journal', { ids: ['J1'] }).among).toBeNull();
});
