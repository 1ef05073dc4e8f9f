import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToQuery, readLinkedQuery } from '../../web/playground/linked-query.js';

const PAGE = 'http://127.0.0.1:4000/below/graphql?explain=1#old';

test('a link brings back any query with its variables', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (query, variables) => {
      fc.pre(variables.trim() !== '');
      const link = linkToQuery({ query, variables }, PAGE);
      expect(readLinkedQuery(link)).toEqual({ query, variables });
    }),
  );
});

test('a link holds nothing that a server would log', () => {
  const link = new URL(linkToQuery({ query: '{ a }', variables: '{"name": "x"}' }, PAGE));
  expect(link.origin + link.pathname + link.search).toBe('http://127.0.0.1:4000/below/graphql');
});

test('a query without variables has none in its link', () => {
  const link = linkToQuery({ query: '{ a }', variables: ' ' }, PAGE);
  expect(link).not.toContain('variables');
  expect(readLinkedQuery(link)).toEqual({ query: '{ a }', variables: null });
});

test.each([
  ['?query={a}&variables={}', { query: '{a}', variables: '{}' }],
  ['?query=', null],
  ['#query=', null],
  ['#content', null],
  ['', null],
])('an address is read as its writer means it: %s', (rest, linked) => {
  expect(readLinkedQuery(`http://127.0.0.1:4000/graphql${rest}`)).toEqual(linked);
});
