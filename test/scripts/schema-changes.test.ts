import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { judgeChanges } from '../../scripts/schema/schema-changes.js';

const RELEASED = `
  type Query { papers(first: Int = 20, order: Order = YEAR, filter: Filter): [Paper!]! }
  type Paper { id: ID!, kind: Kind! }
  input Filter { year: Int, scheme: String = "MESH" }
  enum Order { YEAR, TITLE }
  enum Kind { ARTICLE }
`;
const released = buildSchema(RELEASED);

/** The released schema with one text put in the place of another. */
const changed = (from: string, to: string) => buildSchema(RELEASED.replace(from, to));

describe('a change of the schema', () => {
  it.each([
    ['a field that is gone', ', kind: Kind!', '', 'Paper.kind was removed.'],
    ['an argument that must be given', 'first: Int = 20', 'first: Int!', /Query\.papers arg first/],
    ['a field that may be null', '[Paper!]!', '[Paper!]', /Query\.papers changed type/],
    ['another default of an argument', '= 20', '= 10', /has changed defaultValue from 20 to 10/],
    ['another default of an input field', '"MESH"', '"AUTHOR"', /^Filter\.scheme has changed/],
    ['an input field that must be given', 'year: Int', 'year: Int!', /Filter\.year changed type/],
    ['a value gone from an enum', 'YEAR, TITLE', 'YEAR', 'TITLE was removed from enum type Order.'],
    ['a value that answers may have now', 'ARTICLE', 'ARTICLE BOOK', /BOOK was added to enum type/],
  ])('breaks clients: %s', (_change, from, to, told) => {
    const { unmeant } = judgeChanges(released, changed(from, to), {});
    expect(unmeant).toEqual([typeof told === 'string' ? told : expect.stringMatching(told)]);
  });

  it.each([
    ['a new field', 'id: ID!', 'id: ID!, title: String'],
    ['a new argument', 'first: Int = 20', 'first: Int = 20, after: String'],
    ['a new condition', 'year: Int', 'year: Int, type: String'],
    ['a value that only a query has', 'YEAR, TITLE', 'YEAR, TITLE, ADDED'],
  ])('breaks nobody: %s', (_change, from, to) => {
    expect(judgeChanges(released, changed(from, to), {}).unmeant).toEqual([]);
  });

  it('may be allowed, and an allowance that is of no use is told', () => {
    const allowed = {
      'Paper.kind was removed.': 'nobody asked',
      'Paper.id was removed.': 'not so',
    };
    expect(judgeChanges(released, changed(', kind: Kind!', ''), allowed)).toEqual({
      unmeant: [],
      outdated: ['Paper.id was removed.'],
    });
  });
});
