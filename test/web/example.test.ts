import { expect, test } from 'vitest';
import { readExamples } from '../../web/playground/example.js';

const folder = '../../examples/queries';

test('an example is called what the first line of its comment says, the rest explains it', () => {
  const query =
    '# Who works with whom\n# The strongest first,\n# by shared papers.\nquery A { b }\n';
  expect(readExamples({ [`${folder}/coauthors.graphql`]: query }, {})).toEqual([
    {
      name: 'coauthors',
      title: 'Who works with whom',
      explanation: 'The strongest first, by shared papers.',
      query,
      variables: null,
      missing: [],
    },
  ]);
});

test('an example without a comment is called by its file', () => {
  const [example] = readExamples({ [`${folder}/groups.graphql`]: 'query A { b }' }, {});
  expect(example).toMatchObject({ title: 'groups', explanation: '' });
});

test('variables come from the file beside it', () => {
  const variables = { [`${folder}/a.variables.json`]: '{ "name": "x" }' };
  const queries = { [`${folder}/a.graphql`]: '{ a }', [`${folder}/b.graphql`]: '{ b }' };
  const examples = readExamples(queries, variables);
  expect(examples.map((example) => example.variables)).toEqual(['{ "name": "x" }', null]);
});

test.each([
  [
    ['author', 'largest-journal', 'most-connected-author', 'paths', 'record'],
    ['most-connected-author', 'largest-journal', 'paths', 'author', 'record'],
  ],
  [
    ['02-coauthors', '01-record', '15-paths', '33-largest-journal'],
    ['33-largest-journal', '15-paths', '01-record', '02-coauthors'],
  ],
])('what is filled with the loaded graph opens first, the others by name: %s', (files, order) => {
  const queries = Object.fromEntries(files.map((file) => [`${folder}/${file}.graphql`, '{ a }']));
  expect(readExamples(queries, {}).map((example) => example.name)).toEqual(order);
});
