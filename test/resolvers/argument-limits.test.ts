import 'reflect-metadata';
import { buildSchema, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentCheck } from '../../src/resolvers/argument-limits.js';
import { LIST_LIMITS, TEXT_LIMITS } from '../../src/schema/index.js';

/** The arguments of the only field of a schema. */
function argumentsOf(args: string, inputs = '') {
  const schema = buildSchema(
    `directive @limit(text: String, list: String) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
     enum Axis { YEAR } ${inputs} type Query { field(${args}): Int }`,
  );
  return schema.getQueryType()?.getFields()['field']?.args ?? [];
}

/** What a client is told of the values, or null where they pass. */
function refusal(args: string, values: Record<string, unknown>, inputs?: string) {
  try {
    argumentCheck(argumentsOf(args, inputs))?.(values);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { message: error.message, ...error.extensions };
  }
}

const FILTER =
  'input Filter { name: String @limit(text: "name"), not: Filter, ids: [ID!] @limit(list: "axes") }';

describe('A text in an argument', () => {
  it('may be as long as its kind allows, and no longer', () => {
    const long = 'x'.repeat(TEXT_LIMITS.name);
    expect(refusal('name: String @limit(text: "name")', { name: long })).toBeNull();
    expect(refusal('name: String @limit(text: "name")', { name: `${long}x` })).toEqual({
      message: `"name" has ${TEXT_LIMITS.name + 1} characters; give at most ${TEXT_LIMITS.name}.`,
      code: 'BAD_USER_INPUT',
      argument: 'name',
      limit: TEXT_LIMITS.name,
    });
  });

  it('is an id where its type says so', () => {
    expect(refusal('id: ID', { id: 'x'.repeat(TEXT_LIMITS.id + 1) })).toMatchObject({
      argument: 'id',
      limit: TEXT_LIMITS.id,
    });
  });

  it.each([
    [{ filter: { name: 'x'.repeat(2_000) } }, 'filter.name'],
    [{ filter: { not: { not: { name: 'x'.repeat(2_000) } } } }, 'filter.not.not.name'],
    [{ filter: { ids: ['a', 'x'.repeat(200)] } }, 'filter.ids[1]'],
    [{ filter: { ids: ['a', 'b', 'c'] } }, 'filter.ids'],
  ])('is named by its place', (values, argument) => {
    expect(refusal('filter: Filter', values, FILTER)).toMatchObject({ argument });
  });

  it.each([null, undefined])('may be %s', (value) => {
    expect(refusal('filter: Filter', { filter: value }, FILTER)).toBeNull();
    expect(refusal('name: String @limit(text: "name")', { name: value })).toBeNull();
  });
});

describe('A list in an argument', () => {
  it('may have as many entries as its kind allows, and no more', () => {
    const ids = Array.from({ length: LIST_LIMITS.sharingAuthors + 1 }, () => 'A1');
    expect(refusal('ids: [ID!] @limit(list: "sharingAuthors")', { ids: ids.slice(1) })).toBeNull();
    expect(refusal('ids: [ID!] @limit(list: "sharingAuthors")', { ids })).toMatchObject({
      argument: 'ids',
      limit: LIST_LIMITS.sharingAuthors,
    });
  });
});

describe('The schema is not built', () => {
  it.each([
    ['a text', 'name: String', ''],
    ['a text of an unknown kind', 'name: String @limit(text: "novel")', ''],
    ['a list', 'ids: [ID!]', ''],
    ['a list of words of a set', 'by: [Axis!]', ''],
    ['a text in an input', 'filter: Filter', 'input Filter { name: String }'],
    ['a text of a scalar of its own', 'on: Date', 'scalar Date'],
  ])('where %s has no limit', (_what, args, inputs) => {
    expect(() => argumentCheck(argumentsOf(args, inputs))).toThrow(/declares no limit; add @Limit/);
  });

  it('but numbers and words of a set need none', () => {
    expect(
      argumentCheck(argumentsOf('first: Int, strength: Float, all: Boolean, by: Axis')),
    ).toBeNull();
  });
});
