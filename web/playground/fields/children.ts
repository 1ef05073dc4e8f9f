import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type OperationDefinitionNode,
} from 'graphql';
import { stepOfType } from './read-query.js';

/** What may be chosen below a type: a field, or one of the types that it can be. */
export interface FieldChild {
  readonly step: string;
  /** The first paragraph of what the API says of it. */
  readonly description: string;
  /** The type whose fields are below it; null for a plain value. */
  readonly below: GraphQLCompositeType | null;
}

/** The type that an operation begins with; that of queries where there is none yet. */
export function rootOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null,
): GraphQLCompositeType {
  const queries = schema.getQueryType();
  const root = operation && schema.getRootType(operation.operation);
  if (root) return root;
  if (queries) return queries;
  throw new Error('The schema has no queries.');
}

/** All that may be chosen below a type, without what is deprecated. */
export function childrenOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly FieldChild[] {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [
    ...fields
      .filter(({ deprecationReason }) => deprecationReason == null)
      .map(({ name, description, type: own }) => {
        const named = getNamedType(own);
        const below = isCompositeType(named) ? named : null;
        return { step: name, description: firstOf(description), below };
      }),
    ...kinds.map((kind) => ({
      step: stepOfType(kind.name),
      description: firstOf(kind.description),
      below: kind,
    })),
  ];
}

function firstOf(description: string | null | undefined): string {
  return (description ?? '').split('\n\n')[0] ?? '';
}
