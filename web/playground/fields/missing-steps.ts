import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  type OperationDefinitionNode,
} from 'graphql';
import { firstFields, type NewField, newField } from './new-field.js';
import { type FieldPath, selectionAt, stepOfType } from './read-query.js';

/** What is added, and the way to the field that it is added to. */
export interface Addition {
  readonly above: FieldPath;
  readonly field: NewField;
}

/** The field at the end of a path, inside of those of its path that the operation does not have yet. */
export function newFieldOf(
  schema: GraphQLSchema,
  root: GraphQLCompositeType,
  operation: OperationDefinitionNode | null,
  path: FieldPath,
): Addition {
  const present = path.findIndex(
    (_step, place) =>
      operation === null || selectionAt(operation, path.slice(0, place + 1)) === null,
  );
  const above = path.slice(0, present);
  const type = above.reduce((from, step) => typeBelow(schema, from, step), root);
  return { above, field: nested(schema, type, path.slice(present)) };
}

function nested(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  [step = '', ...rest]: FieldPath,
): NewField {
  const field = isUnionType(type) ? undefined : type.getFields()[step];
  const below = field === undefined || rest.length > 0 ? typeBelow(schema, type, step) : null;
  const first =
    field === undefined ? { head: step, below: below ? firstFields(below) : [] } : newField(field);
  return rest.length === 0 || below === null
    ? first
    : { head: first.head, below: [nested(schema, below, rest)] };
}

function typeBelow(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  step: string,
): GraphQLCompositeType {
  const field = isUnionType(type) ? undefined : type.getFields()[step];
  const found =
    field === undefined
      ? Object.values(schema.getTypeMap()).find(({ name }) => stepOfType(name) === step)
      : getNamedType(field.type);
  if (found === undefined || !isCompositeType(found)) throw new Error(`${step} has no fields.`);
  return found;
}
