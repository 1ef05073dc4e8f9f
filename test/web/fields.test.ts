import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { addField } from '../../web/playground/fields/add-field.js';
import { childrenOf, rootOf } from '../../web/playground/fields/children.js';
import { newFieldOf } from '../../web/playground/fields/missing-steps.js';
import { readQuery, selectionAt } from '../../web/playground/fields/read-query.js';
import { removeField } from '../../web/playground/fields/remove-field.js';
import { exampleQueries } from '../support/example-queries.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** As a click on the box of a field that is not chosen. */
function add(text: string, path: string): string {
  const { operation } = readQuery(text);
  const root = rootOf(schema, operation);
  const { above, field } = newFieldOf(schema, root, operation, path.split('/'));
  return addField(text, above, field);
}

const remove = (text: string, path: string) => removeField(text, path.split('/'));

const QUERY = `# A title
# and more.
query Q($author: ID!, $first: Int) {
  # her name
  author(id: $author) {
    name # as printed
    coauthors(first: $first) { nodes { id } }
  }
}
`;

test.each([
  ['author/paperCount', '    coauthors(first: $first) { nodes { id } }\n    paperCount\n  }'],
  ['author/coauthors/totalCount', 'coauthors(first: $first) { nodes { id } totalCount }'],
  ['author/coauthors/nodes/name', 'coauthors(first: $first) { nodes { id name } }'],
  [
    'author/papers',
    '\n    papers {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n}',
  ],
  ['graphSummary/papers', '  }\n  graphSummary {\n    papers\n  }\n}'],
  ['node', '\n  node(id: "") {\n    id\n  }\n}'],
])('a field is added to a query, of which all else stays: %s', (path, added) => {
  const longer = add(QUERY, path);
  expect(longer).toContain(added);
  expect(longer).toContain(
    '# A title\n# and more.\nquery Q($author: ID!, $first: Int) {\n  # her name\n',
  );
  expect(longer).toContain('name # as printed\n');
  expect(validate(schema, parse(longer))).toEqual([]);
});

test.each([
  ['', 'graphSummary/papers', '{\n  graphSummary {\n    papers\n  }\n}\n'],
  [
    '# Only a comment',
    'papers/totalCount',
    '# Only a comment\n{\n  papers {\n    totalCount\n  }\n}\n',
  ],
  ['{ graphSummary }', 'graphSummary/papers', '{ graphSummary {\n  papers\n} }'],
  [
    'subscription { __typename }',
    'importProgress',
    'subscription { __typename importProgress(id: "") { id name } }',
  ],
  [
    '{ node(id: "P1") { id } }',
    'node/... on Paper/title',
    '{ node(id: "P1") { id ... on Paper { title } } }',
  ],
])('what has no such field yet gets it: %s', (text, path, longer) => {
  expect(add(text, path)).toBe(longer);
});

test.each([
  [
    'author/name',
    'author(id: $author) {\n    coauthors(first: $first) { nodes { id } }\n  }',
    true,
  ],
  ['author/coauthors/nodes/id', 'author(id: $author) {\n    name # as printed\n  }', false],
  ['author/coauthors', 'query Q($author: ID!) {', false],
  ['author', 'query Q {\n  # her name\n  __typename\n}', false],
])('a field is removed, with what is empty or unused without it: %s', (path, left, hasBoth) => {
  const shorter = remove(QUERY.replace(' # as printed', hasBoth ? '' : ' # as printed'), path);
  expect(shorter).toContain(left);
  expect(shorter).toContain('# A title\n# and more.\n');
  expect(validate(schema, parse(shorter))).toEqual([]);
});

test('one of several on a line goes alone', () => {
  expect(remove('{ graphSummary { papers, authors records } }', 'graphSummary/authors')).toBe(
    '{ graphSummary { papers records } }',
  );
});

test('a text that is no GraphQL says why, and is not touched', () => {
  expect(readQuery('{ author( }').fault).toMatch(/Syntax Error/);
  expect(remove('{ author( }', 'author')).toBe('{ author( }');
});

/** Some are enough: they differ in what their roots ask. */
const SOME = exampleQueries().filter((_query, place) => place % 5 === 0);

test.each(SOME.map(({ file, text }) => [file, text] as const))(
  'each field of the root can be added to an example and removed again: %s',
  (_file, text) => {
    for (const { step } of childrenOf(schema, rootOf(schema, null))) {
      const { operation } = readQuery(text);
      if (operation === null || selectionAt(operation, [step]) !== null) continue;
      const longer = add(text, step);
      const faults = validate(schema, parse(longer)).map(({ message }) => message);
      expect({ step, faults }).toEqual({ step, faults: [] });
      expect(remove(longer, step)).toBe(text);
    }
  },
);
