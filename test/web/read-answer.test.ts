import { expect, test } from 'vitest';
import { nodeId } from '../../src/identity/index.js';
import { EXPLORER_PLACES } from '../../src/server/pages/explorer.js';
import { explorerPage } from '../../web/playground/answer/explorer-address.js';
import { readAnswer } from '../../web/playground/answer/read-answer.js';

const HOME = 'http://127.0.0.1:4000/below/';

const read = (answer: unknown) => readAnswer(JSON.stringify(answer), HOME);

test.each([
  ['A', 'author', 'authors'],
  ['J', 'journal', 'journals'],
  ['P', 'paper', 'papers'],
  ['T', 'topic', 'topics'],
] as const)(
  'an id that begins with %s is that of a page of the explorer',
  (letter, kind, place) => {
    const id = nodeId(letter, 'x');
    expect(explorerPage(id, HOME)).toEqual({ kind, href: `${HOME}${place}/${id}` });
    expect(EXPLORER_PLACES).toContain(place);
  },
);

test.each([
  nodeId('R', 'x'),
  nodeId('I', 'x'),
  'A1',
  `x${nodeId('A', 'x')}`,
  `${nodeId('A', 'x')}0`,
])('%s has no page', (id) => {
  expect(explorerPage(id, HOME)).toBeNull();
});

test('the nodes of an answer are named as the query asked, wherever they are, each once', () => {
  const [author, paper, topic] = [nodeId('A', '1'), nodeId('P', '1'), nodeId('T', '1')];
  const data = {
    author: { id: author, name: 'Ann Ash', papers: { nodes: [{ id: paper, title: 'On roots' }] } },
    again: { id: author },
    topics: [{ id: topic }],
    imports: [{ id: nodeId('I', '1'), name: 'a.ris' }],
  };
  expect(read({ data })?.nodes.map(({ kind, name }) => [kind, name])).toEqual([
    ['author', 'Ann Ash'],
    ['paper', 'On roots'],
    ['topic', topic],
  ]);
});

test('of many nodes the first eight are named', () => {
  const nodes = Array.from({ length: 9 }, (_none, index) => ({ id: nodeId('A', `${index}`) }));
  expect(read({ data: { nodes } })).toMatchObject({ hasMoreNodes: true });
  expect(read({ data: { nodes } })?.nodes).toHaveLength(8);
  expect(read({ data: { nodes: nodes.slice(1) } })).toMatchObject({ hasMoreNodes: false });
});

test('an error has its code with what to do, its argument, its field and its place', () => {
  const answer = {
    errors: [
      {
        message: '"first" is 1000; give 1 to 100.',
        locations: [{ line: 2, column: 3 }],
        path: ['author', 'coauthors', 0],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
      { message: 'The server did not answer.' },
    ],
    data: null,
  };
  expect(read(answer)?.errors).toEqual([
    {
      message: '"first" is 1000; give 1 to 100.',
      code: 'BAD_USER_INPUT',
      advice: expect.stringContaining('Correct the value'),
      argument: 'first',
      field: 'author.coauthors.0',
      place: { line: 2, column: 3 },
    },
    {
      message: 'The server did not answer.',
      code: null,
      advice: null,
      argument: null,
      field: null,
      place: null,
    },
  ]);
});

test('the cost of an answer is read', () => {
  const cost = { requested: 12, limit: 50_000 };
  expect(read({ data: {}, extensions: { cost } })?.cost).toEqual(cost);
  expect(read({ data: {} })?.cost).toBeNull();
});

test.each([null, '', '{', '[]', '{"errors": 1}', '{"hint": "press run"}'])(
  'what is no answer has nothing to tell: %s',
  (text) => {
    expect(readAnswer(text, HOME)).toBeNull();
  },
);
