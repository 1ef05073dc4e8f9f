import { expect, it } from 'vitest';
import { matchByWords } from '../../../src/graph/statements/match-by-words.js';
import { sent } from '../../support/sent.js';

it('without a condition all nodes of the label are meant', () => {
  expect(sent(matchByWords('Journal', []))).toMatchInlineSnapshot(`
    "MATCH (n:Journal)
    {}"
  `);
});

it('a key must hold every word', () => {
  expect(sent(matchByWords('Author', ['lake', 'tom'], 2))).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE n.key CONTAINS $word0 AND n.key CONTAINS $word1 AND n.paperCount >= $minPapers
    {"word0":"lake","word1":"tom","minPapers":2}"
  `);
});

it('topics are narrowed to a source and a list', () => {
  expect(
    sent(matchByWords('Topic', ['alarm'], 0, { source: 'KEYWORD', scheme: 'MESH' })),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Topic) WHERE n.key CONTAINS $word0 AND n.source = $source AND $scheme IN n.schemes
    {"word0":"alarm","source":"KEYWORD","scheme":"MESH"}"
  `);
});
