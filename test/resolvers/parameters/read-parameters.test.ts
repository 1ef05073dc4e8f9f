import { buildSchema, GraphQLError, type GraphQLFieldMap } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  coerceInputs,
  parametersOf,
  readParameters,
} from '../../../src/resolvers/parameters/index.js';

const schema = buildSchema(`
  enum Order { NAME YEAR }
  input Years { from: Int, to: Int = 2030 }
  input Filter { years: Years, names: [String!], has: [Order!], or: [Filter!], not: Filter }
  input Options { minPapers: Int, share: Float }
  type Query {
    list(filter: Filter, ids: [ID!], options: Options, order: Order, isLong: Boolean, rows: [Filter!]): Int
  }
`);
const fields: GraphQLFieldMap<unknown, unknown> = schema.getQueryType()?.getFields() ?? {};
const inputs = fields['list']?.args ?? [];
const parameters = parametersOf(inputs, 'options');

function read(address: string): Record<string, unknown> {
  return coerceInputs(inputs, readParameters(parameters, new URLSearchParams(address)).values);
}

function refusal(address: string): unknown {
  try {
    return read(address);
  } catch (error) {
    return error instanceof GraphQLError ? [error.message, error.extensions['argument']] : error;
  }
}

describe('The parameters of an address', () => {
  it('are one for each value in the inputs', () => {
    expect(parameters.map(({ name }) => name)).toEqual([
      'filter',
      'filter.years.from',
      'filter.years.to',
      'filter.names',
      'filter.has',
      'ids',
      'minPapers',
      'share',
      'order',
      'isLong',
    ]);
  });

  it.each([
    ['', {}],
    ['order=*&filter.names=*&ids=*&filter=*', {}],
    ['filter.names=*%20x', { filter: { names: ['* x'] } }],
    ['filter.years.from=-12', { filter: { years: { from: -12, to: 2030 } } }],
    ['filter.names=Ann,%20Bo&filter.names=Cy', { filter: { names: ['Ann, Bo', 'Cy'] } }],
    ['ids=A1,%20A2&ids=A3', { ids: ['A1', 'A2', 'A3'] }],
    ['filter.has=name,YEAR', { filter: { has: ['NAME', 'YEAR'] } }],
    [
      'filter={"or":[{"names":["Ann"]},{"not":{"years":{"from":1}}}]}&filter.has=year',
      {
        filter: {
          or: [{ names: ['Ann'] }, { not: { years: { from: 1, to: 2030 } } }],
          has: ['YEAR'],
        },
      },
    ],
    ['minPapers=2&share=0.5', { options: { minPapers: 2, share: 0.5 } }],
    ['order=year&isLong=true', { order: 'YEAR', isLong: true }],
  ])('%s gives its values', (address, values) => {
    expect(read(address)).toEqual(values);
  });

  it.each([
    ['year=1', 'year', /^"year" is no parameter; there are filter, filter\.years\.from, /],
    ['minPapers=two', 'minPapers', /^"minPapers" is "two"; give a whole number\.$/],
    ['share=1%2F2', 'share', /give a number such as 0\.5\.$/],
    ['order=TITLE', 'order', /give one of NAME, YEAR\.$/],
    ['filter.has=NAME,TITLE', 'filter.has', /^"filter\.has" is "TITLE"; give one of NAME, YEAR\.$/],
    [
      'filter=[1]',
      'filter',
      /^"filter" is "\[1\]"; give a JSON object, as the value of a variable\.$/,
    ],
    ['filter={"or', 'filter', /give a JSON object/],
    [
      'filter={"or":[{},{"names":[1]}]}',
      'filter.or[1].names[0]',
      /^"filter\.or\[1\]\.names\[0\]" does not fit: String cannot represent/,
    ],
    ['isLong=yes', 'isLong', /give true or false\.$/],
    ['order=NAME&order=YEAR', 'order', /^"order" is given more than once; give it once\.$/],
    ['order=', 'order', /^"order" has no value\. Give one, or leave it out; \* as its value means/],
    ['ids', 'ids', /^"ids" has no value/],
    ['ids=A1&ids=', 'ids', /^"ids" has no value/],
    ['filter.names=%20%09', 'filter.names', /^"filter\.names" has no value/],
    ['filter=', 'filter', /^"filter" has no value/],
    ['filter.years.from=', 'filter.years.from', /^"filter\.years\.from" has no value/],
    ['ids=A1,,A2', 'ids', /^"ids" has a comma with no value beside it/],
    ['ids=A1,', 'ids', /^"ids" has a comma with no value beside it/],
    ['ids=,', 'ids', /^"ids" has a comma with no value beside it/],
    ['ids=A1,*', 'ids', /^"ids" has \*, which means all, beside other values/],
    ['ids=*&ids=A1', 'ids', /^"ids" has \*, which means all, beside other values/],
    ['order=NAME&order=*', 'order', /^"order" has \*, which means all, beside other values/],
    ['minPapers=999999999999', 'minPapers', /give a whole number/],
  ])('%s is refused with the name of the parameter', (address, name, message) => {
    expect(refusal(address)).toEqual([expect.stringMatching(message), name]);
  });
});
