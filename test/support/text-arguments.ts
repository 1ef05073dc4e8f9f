import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A place in the arguments of a field that takes text of a client's choice. */
export interface TextArgument {
  /** Such as `Query.papers(filter.text)`. */
  readonly name: string;
  /** Such as `filter.text`; an entry of a list is `authors[0]`. */
  readonly path: string;
  /** Asks the field, with the text in the variable `$text`. */
  readonly query: string;
}

/** Fields that may give nothing where they are not told what is meant, so nothing is reached through them. */
const UNSURE = new Set([
  'paper',
  'papersBy',
  'author',
  'authorsBy',
  'journal',
  'journalsBy',
  'topic',
  'import',
  'coauthorPaths',
  'termNetwork',
]);

/**
 * Every place in a schema's arguments that takes text, each with a query that reaches its field. The limits
 * of an input belong to its type, so all places of an input are asked for once, and one of them elsewhere.
 */
export function textArguments(schema: GraphQLSchema): readonly TextArgument[] {
  const found: TextArgument[] = [];
  const known = new Set<GraphQLInputType>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (!root) continue;
    for (const [type, around] of waysFrom(root)) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          for (const { path, value, type: textType } of textsIn(
            argument.type,
            argument.name,
            known,
          )) {
            const args = field.args.flatMap((other) =>
              other === argument ? `${other.name}: ${value}` : (sampleOf(other) ?? []),
            );
            const asked = `${field.name}(${args.join(', ')})${restOf(field)}`;
            const kind = root === schema.getQueryType() ? 'query' : 'mutation';
            found.push({
              name: `${type.name}.${field.name}(${path})`,
              path,
              query: `${kind} ($text: ${textType}!) { ${around(asked)} }`,
            });
          }
        }
      }
    }
  }
  return found;
}

type Around = (inner: string) => string;

/** For each object type that can be reached, how a field of it is asked for, by the shortest way. */
function waysFrom(root: GraphQLObjectType): ReadonlyMap<GraphQLObjectType, Around> {
  const ways = new Map<GraphQLObjectType, Around>([[root, (inner) => inner]]);
  for (const [type, around] of ways) {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || ways.has(next) || UNSURE.has(field.name)) continue;
      const args = field.args.flatMap((argument) => sampleOf(argument) ?? []);
      const given = args.length === 0 ? '' : `(${args.join(', ')})`;
      ways.set(next, (inner) => around(`${field.name}${given} { ${inner} }`));
    }
  }
  return ways;
}

function restOf(field: GraphQLField<unknown, unknown>): string {
  return isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
}

interface TextPlace {
  readonly path: string;
  /** A literal of the argument with `$text` in the place. */
  readonly value: string;
  readonly type: string;
}

function textsIn(
  type: GraphQLInputType,
  path: string,
  known: Set<GraphQLInputType>,
  around: readonly GraphQLInputType[] = [],
): readonly TextPlace[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const entries = textsIn(nullable.ofType, `${path}[0]`, known, around);
    return entries.map((place) => ({ ...place, value: `[${place.value}]` }));
  }
  if (isInputObjectType(nullable)) {
    if (around.includes(nullable)) return [];
    const isKnown = known.has(nullable);
    known.add(nullable);
    const places = Object.values(nullable.getFields()).flatMap((field) =>
      textsIn(field.type, `${path}.${field.name}`, known, [...around, nullable]).map((place) => ({
        ...place,
        value: `{ ${field.name}: ${place.value} }`,
      })),
    );
    return isKnown ? places.slice(0, 1) : places;
  }
  return takesText(nullable) ? [{ path, value: '$text', type: nullable.name }] : [];
}

function takesText(type: GraphQLNamedType): boolean {
  return !isEnumType(type) && !['Int', 'Float', 'Boolean'].includes(type.name);
}

/** `name: value` for an argument that must be given, null for another. */
function sampleOf({ name, type, defaultValue }: GraphQLArgument): string | null {
  if (name === 'first') return 'first: 20';
  if (!isNonNullType(type) || defaultValue !== undefined) return null;
  return `${name}: ${sampleValue(type)}`;
}

function sampleValue(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleValue(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  return nullable.toString() === 'Int' ? '1' : '"sample"';
}
