import { expect, test } from 'vitest';
import { readExamples } from '../../web/playground/example.js';
import { searchExamples } from '../../web/playground/search-examples.js';
import { exampleImports, exampleQueries } from '../support/example-queries.js';

const all = readExamples(
  Object.fromEntries(
    [...exampleQueries(), ...exampleImports()].map(({ file, text }) => [file, text]),
  ),
  {},
);

const found = (search: string) => searchExamples(all, search).map(({ name }) => name);

test('a search for nothing finds all examples', () => {
  expect(found('')).toHaveLength(all.length);
  expect(found('  ')).toHaveLength(all.length);
});

test.each([
  ['largest journal', '33-largest-journal', 'words of the title'],
  ['journal LARGEST', '33-largest-journal', 'the words in another order and another case'],
  ['who and what fills', '04-journal-by-year', 'words of the comment'],
  ['suggestedCoauthors', '17-shared-and-suggested', 'the name of a field'],
  ['suggested coauth', '17-shared-and-suggested', 'a field by parts of its name'],
  ['importProgress', 'watch-an-import', 'a subscription'],
  ['orderby year', '21-newest-of-a-journal', 'the name of an argument'],
  ['Co-authors', '02-coauthors', 'a word with a hyphen'],
  ['coáuthors', '02-coauthors', 'a word with an accent'],
])('%s finds %s: %s', (search, name) => {
  expect(found(search)).toContain(name);
});

test('what no example has is not found', () => {
  expect(found('largest unicorn')).toEqual([]);
});
