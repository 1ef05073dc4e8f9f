import { isNonNullType } from 'graphql';
import { expect, it } from 'vitest';
import { buildApiSchema } from '../../src/resolvers/index.js';

it('Every field of the query and of mutations may be null, so that one that fails leaves the others', async () => {
  const schema = await buildApiSchema();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});
