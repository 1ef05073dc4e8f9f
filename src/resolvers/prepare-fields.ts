import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { argumentCheck } from './argument-limits.js';
import { callDirectly } from './call-directly.js';
import { takeBegun } from './selection/index.js';

/**
 * Gives every field of the schema what all fields need, so that none can lack it: its method is called
 * directly, arguments are checked before its work begins, work that began with its parent is taken, and a
 * field of the query or mutation that fails is null and leaves the others their answers.
 *
 * @throws Error for an argument that declares no limit.
 */
export function prepareFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      callDirectly(type.name, field);
      checkArguments(field);
      takeBegun(field);
    }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.type = getNullableType(field.type);
    }
  }
  return schema;
}

function checkArguments(field: GraphQLField<unknown, unknown>): void {
  const check = argumentCheck(field.args);
  const { resolve } = field;
  if (check === null || resolve === undefined) return;
  field.resolve = (source, args, context, info) => {
    check(args);
    return resolve(source, args, context, info);
  };
  const { subscribe } = field;
  if (subscribe === undefined) return;
  field.subscribe = (source, args, context, info) => {
    check(args);
    return subscribe(source, args, context, info);
  };
}
