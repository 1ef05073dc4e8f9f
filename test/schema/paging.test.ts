import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/**
 * Of a network `first` says how much is drawn; `exportUrl` gives all of it as a file. Of suggestions for a
 * search box there is no more: who wants others types on. Of facets `paperGroups` lists all.
 */
const WITHOUT_REST =
  /^(?:CoauthorNetwork|PlaceNetwork|TopicNetwork|\[Suggestion!\]|\[PaperFacet!\]!)$/;

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
    .filter(({ args, type }) => args.includes('first') && !WITHOUT_REST.test(type));
  expect(fields.length).toBeGreaterThan(30);
  expect(fields.filter(({ args }) => !args.includes('after'))).toEqual([]);
});
