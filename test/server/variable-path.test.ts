import { buildSchema, getVariableValues, parse } from 'graphql';
import { expect, it } from 'vitest';
import { withVariablePath } from '../../src/server/variable-path.js';

const schema = buildSchema(`
  type Query { papers(filter: Filter, ids: [ID!]): Int }
  input Filter { year: Range, types: [String!] }
  input Range { from: Int }
`);

it.each([
  [{ filter: { year: { from: 'x' } } }, 'filter.year.from'],
  [{ filter: { year: { from: ' at "filter.other"; ' } } }, 'filter.year.from'],
  [{ filter: { types: ['a', null] } }, 'filter.types[1]'],
  [{ filter: { yaer: {} } }, 'filter'],
  [{ filter: 1 }, 'filter'],
])('An error of GraphQL about a variable names its path: %j', (variables, argument) => {
  const [definition] = parse('query ($filter: Filter) { papers(filter: $filter) }').definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('no operation');
  const { errors = [] } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
  );
  const [error] = errors.map(({ message }) =>
    withVariablePath({ message, extensions: { code: 'BAD_USER_INPUT' } }),
  );
  expect(error?.extensions).toEqual({ argument, code: 'BAD_USER_INPUT' });
});

it('An error about something else stays as it is', () => {
  const error = {
    message: 'Variable "$a" is never used.',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  };
  expect(withVariablePath(error)).toBe(error);
});
