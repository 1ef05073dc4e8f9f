import type { GraphQLField } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Field = GraphQLField<unknown, unknown>;
type Resolve = NonNullable<Field['resolve']>;
type Metadata = ReturnType<typeof getMetadataStorage>;
type ResolverOf = Metadata['fieldResolvers'][number] | Metadata['queries'][number];
type Parameter = NonNullable<ResolverOf['params']>[number];

/** Where a parameter of a resolver comes from. */
type Source = (...call: Parameters<Resolve>) => unknown;

/**
 * Calls the method of a field without type-graphql between: that makes a promise of each argument, also
 * where there is nothing to wait for, and a field of rows is called once for each row. An input object comes
 * as GraphQL made it of the query, with its defaults, and not as an instance of its class.
 */
export function callDirectly(typeName: string, field: Field): void {
  const resolver = resolverOf(typeName, field.name);
  if (resolver === undefined) return;
  const sources = sourcesOf(resolver);
  if (sources === null) return;
  const instance: object = Reflect.construct(resolver.target, []);
  const method: unknown = Reflect.get(instance, resolver.methodName);
  if (typeof method !== 'function') return;
  field.resolve = (...call) =>
    Reflect.apply(
      method,
      instance,
      sources.map((source) => source(...call)),
    );
}

function resolverOf(typeName: string, fieldName: string): ResolverOf | undefined {
  const { queries, fieldResolvers } = getMetadataStorage();
  if (typeName === 'Query') return queries.find(({ schemaName }) => schemaName === fieldName);
  return fieldResolvers.find(
    ({ kind, schemaName, getObjectType }) =>
      kind === 'external' && schemaName === fieldName && getObjectType?.().name === typeName,
  );
}

/** Null where a parameter is none of those that we use. */
function sourcesOf({ params = [], middlewares = [] }: ResolverOf): readonly Source[] | null {
  const inOrder = params.toSorted((a, b) => a.index - b.index);
  const sources = inOrder.flatMap((parameter) => sourceOf(parameter) ?? []);
  return sources.length === params.length && middlewares.length === 0 ? sources : null;
}

function sourceOf(parameter: Parameter): Source | null {
  switch (parameter.kind) {
    case 'root':
      return parameter.propertyName === undefined ? (root) => root : null;
    case 'context':
      return parameter.propertyName === undefined ? (_root, _args, context) => context : null;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'arg': {
      const { name } = parameter;
      return (_root, args) => args[name];
    }
    case 'args':
      return sourceOfArguments(parameter.getType());
    default:
      return null;
  }
}

/** An object of the class that declares several arguments, such as `first` and `after`. */
function sourceOfArguments(type: unknown): Source | null {
  const declared = getMetadataStorage().argumentTypes.find(({ target }) => target === type);
  if (declared === undefined || Object.getPrototypeOf(type) !== Function.prototype) return null;
  const names = declared.fields?.map(({ name }) => name) ?? [];
  return (_root, args) => {
    const given: object = Reflect.construct(declared.target, []);
    for (const name of names) if (args[name] !== undefined) Reflect.set(given, name, args[name]);
    return given;
  };
}
