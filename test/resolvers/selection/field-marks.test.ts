import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { authorShape, journalShape, paperShape, topicShape } from '../../../src/graph/index.js';
import { buildApiSchema } from '../../../src/resolvers/index.js';
import { columnsReadBy, isReadWithParent } from '../../../src/resolvers/selection/field-marks.js';

const schema = await buildApiSchema();

describe.each([
  ['Paper', Object.keys(paperShape.columns)],
  ['Author', Object.keys(authorShape.columns)],
  ['Journal', Object.keys(journalShape.columns)],
  ['Topic', Object.keys(topicShape.columns)],
])('Of the fields of %s', (name, columns) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];

  it('each is a property of the node, or says what it reads', () => {
    const unsaid = fields.filter(
      (field) =>
        !(columns.includes(field.name) && field.resolve === undefined) &&
        columnsReadBy(field) === null &&
        !isReadWithParent(field),
    );
    expect(unsaid.map((field) => field.name)).toEqual([]);
  });

  it('each property that one reads is one of the node, and each property is a field', () => {
    const read = fields.flatMap((field) => columnsReadBy(field) ?? []);
    expect(read.filter((column) => !columns.includes(column))).toEqual([]);
    const names = new Set(fields.map((field) => field.name));
    expect(columns.filter((column) => !names.has(column))).toEqual([]);
  });
});
