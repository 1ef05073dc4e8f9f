import { expect, test } from 'vitest';
import type { Example } from '../../web/playground/example.js';
import { fillExample } from '../../web/playground/fill-example.js';
import { EMPTY_GRAPH, EXAMPLE_RECORDS, type OwnGraph } from '../../web/playground/own-graph.js';
import { exampleQueries } from '../support/example-queries.js';

const GRAPH: OwnGraph = {
  paper: { id: 'P1', name: 'Tea, coffee and sleep: a survey', type: 'CONF', year: 2012 },
  author: { id: 'A1', name: 'Ann "Bee" Able' },
  other: { id: 'A2', name: 'Bo Baker' },
  sharedPapers: 2,
  distant: { id: 'A3', name: 'Cy Clay' },
  journal: { id: 'J1', name: 'Sleep' },
  keyword: { id: 'T1', name: 'tea' },
  import: { id: 'I1', name: 'own.ris' },
};

const exampleOf = (query: string, variables: string | null = null): Example => ({
  name: 'a',
  title: 'A',
  explanation: '',
  query,
  variables,
  missing: [],
});

const filled = (query: string, graph = GRAPH) => fillExample(exampleOf(query), graph).query;

test.each([
  ['{ paper(doi: "10.5555/a") { id } }', '{ paper(id: "P1") { id } }', 'Tea, coffee and sleep'],
  ['{ author(name: "C D") { id } }', '{ author(id: "A1") { id } }', 'Ann "Bee" Able'],
  ['{ journal(title: "J") { id } }', '{ journal(id: "J1") { id } }', 'Sleep'],
  ['{ topic(label: "t") { id } }', '{ topic(id: "T1") { id } }', 'tea'],
])('a node of the loaded graph takes the place of an example record: %s', (query, own, name) => {
  const [note, body] = filled(query).split('\n');
  expect(body).toBe(own);
  expect(note).toMatch(/^# From this graph: .*\.$/);
  expect(note).toContain(name);
});

test.each([
  ['year: { from: 2018, to: 2025 }', 'year: { from: 2005, to: 2012 }'],
  ['year: { from: 2015 }', 'year: { from: 2005 }'],
  ['year: { from: 1990 }', 'year: { from: 1990 }'],
  ['type: "JOUR"', 'type: "CONF"'],
  ['text: "alarm fatigue"', 'text: "coffee survey"'],
  ['minPapers: 3', 'minPapers: 2'],
  ['minStrength: 1', 'minStrength: 1'],
])('a condition is one that papers of the loaded graph fulfil: %s', (condition, own) => {
  expect(filled(`{ papers(filter: { ${condition} }) { totalCount } }`)).toBe(
    `{ papers(filter: { ${own} }) { totalCount } }`,
  );
});

test('a graph whose newest paper has no year is not narrowed by years', () => {
  const graph = { ...GRAPH, paper: { id: 'P1', name: 'Tea', type: 'JOUR', year: null } };
  expect(filled('{ papers(filter: { year: { from: 2018, to: 2025 } }) { x } }', graph)).toBe(
    '{ papers(filter: { year: {} }) { x } }',
  );
  expect(filled('{ papers(filter: { year: { from: 2018 } }) { x } }', graph)).toBe(
    '{ papers(filter: { year: {} }) { x } }',
  );
});

test('variables become ids of the loaded graph by their names, and null stays null', () => {
  const { variables, query } = fillExample(
    exampleOf('query A {\n}\n', '{ "from": "A9", "to": "A8", "after": null }'),
    GRAPH,
  );
  expect(variables).toBe('{ "from": "A1", "to": "A3", "after": null }');
  expect(query).toBe('# From this graph: Ann "Bee" Able; Cy Clay.\nquery A {\n}\n');
});

test('a path leads to a co-author where nobody is further away', () => {
  const { variables } = fillExample(exampleOf('{ a }', '{ "from": "A9", "to": "A8" }'), {
    ...GRAPH,
    distant: null,
  });
  expect(variables).toBe('{ "from": "A1", "to": "A2" }');
});

test('the comment at the top stays above what is said of the loaded graph', () => {
  expect(filled('# Title\n# More.\n{ topic(label: "x") { id } }\n')).toBe(
    '# Title\n# More.\n# From this graph: tea.\n{ topic(id: "T1") { id } }\n',
  );
});

test.each([
  ['{ authors { nodes { id } } }', { author: null }, 'no authors'],
  ['{ sharedPapers(authors: $a) { totalCount } }', { other: null }, 'no co-authors'],
  ['{ journals { totalCount } }', { journal: null }, 'no journals'],
  ['{ keywordNetwork { nodes { id } } }', { keyword: null }, 'no keywords'],
])('a comment says of what the graph has nothing: %s', (query, missing, sentence) => {
  const example = fillExample(exampleOf(query), { ...GRAPH, ...missing });
  expect(example.missing).toEqual([expect.stringContaining(sentence)]);
  expect(example.query).toBe(`# ${example.missing[0]}\n${query}`);
});

const written = exampleQueries().map(({ file, text, variables }): [string, Example] => [
  file,
  exampleOf(text, Object.keys(variables).length > 0 ? JSON.stringify(variables) : null),
]);

test.each(written)('nothing of the example records is left in %s', (_file, example) => {
  const { query, variables } = fillExample(example, GRAPH);
  expect(query.replaceAll(/^#.*$/gm, '')).not.toMatch(
    /Krasuska|Ravengaard|Hesteranek|Imagined|alarm|10\.1136/,
  );
  expect(variables ?? '').not.toContain(EXAMPLE_RECORDS.author);
});

test.each(written)('an empty graph is said to be empty in %s', (_file, example) => {
  expect(fillExample(example, EMPTY_GRAPH).query).toContain('# This graph has no papers yet');
});

test('the records by which the examples are known are in the examples', () => {
  const all = JSON.stringify(exampleQueries());
  for (const value of Object.values(EXAMPLE_RECORDS)) expect(all).toContain(value);
});

test('an import to watch is the latest of the graph', () => {
  const watching = exampleOf('subscription ($import: ID!) { x }', '{ "import": "I0" }');
  expect(fillExample(watching, GRAPH).variables).toBe('{ "import": "I1" }');
  expect(fillExample(watching, EMPTY_GRAPH).variables).toBe('{ "import": "I0" }');
});
