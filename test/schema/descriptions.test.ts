import { getNamedType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lintSchema } from '../../scripts/schema/schema-rules.js';
import { NODES } from '../../src/model/index.js';
import { buildApiSchema } from '../../src/resolvers/index.js';

const schema = await buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('The schema', () => {
  it('keeps the rules of names, descriptions and examples', () => {
    expect(lintSchema(schema)).toEqual([]);
  });

  it.each(
    NODES.filter(({ shown }) => Object.keys(shown).length > 0).map(({ label, shown }) => ({
      label,
      shown,
    })),
  )(
    'has every field that the model shows of $label, as the model describes it',
    ({ label, shown }) => {
      const type = schema.getType(label);
      const fields = isObjectType(type) ? type.getFields() : {};
      for (const [name, { description }] of Object.entries(shown)) {
        expect([name, fields[name]?.description]).toEqual([name, description]);
      }
    },
  );

  it('gives every list of nodes in the same form', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThanOrEqual(8);
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      // A list may tell more of all its rows, as groups of papers do.
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    }
  });

  it('takes the same four arguments of a page wherever it gives a connection', () => {
    for (const type of types) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue;
        const place = `${type.name}.${field.name}`;
        const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
        expect([place, args]).toEqual([
          place,
          expect.objectContaining({ first: 'Int', after: 'String', last: 'Int', before: 'String' }),
        ]);
      }
    }
  });
});
