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
