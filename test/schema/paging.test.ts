import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Of these `first` says how much is drawn; `exportUrl` gives all of it as a file. */
const NETWORKS = /^(?:CoauthorNetwork|PlaceNetwork|TopicNetwork)$/;

it('Every list that has a "first" goes on after its last row', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        type: String(field.type),
        args: field.args.map(({ name }) => name),
      })),
    )
    .filter(({ args, type }) => args.includes('first') && !NETWORKS.test(type));
  expect(fields.length).toBeGreaterThan(30);
  expect(fields.filter(({ args }) => !args.includes('after'))).toEqual([]);
});
