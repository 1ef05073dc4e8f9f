import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';

/** A part of the schema that a client reads: a type, a field, an argument or a value. */
interface Part {
  /** Where it is, such as `Query.papers(first)`. */
  readonly place: string;
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  readonly deprecation: string | null;
}

type Kind = 'type' | 'input' | 'field' | 'argument' | 'value';

/** A rule for every part: null where it is kept, else what is wrong and what to do. */
type Rule = (part: Part) => string | null;

/** How each kind of part is named. */
const NAMES: Readonly<Record<Kind, { readonly form: RegExp; readonly words: string }>> = {
  type: { form: /^[A-Z][A-Za-z]*$/, words: 'in PascalCase' },
  input: {
    form: /^[A-Z][A-Za-z]*(?:Filter|Options|Range|Input|Choice|Words|Order)$/,
    words:
      'in PascalCase, with what it says at the end: Filter, Options, Range, Choice, Words, Order or Input',
  },
  field: { form: /^[a-z][A-Za-z0-9]*$/, words: 'in camelCase' },
  argument: { form: /^[a-z][A-Za-z0-9]*$/, words: 'in camelCase' },
  value: { form: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/, words: 'in SCREAMING_SNAKE_CASE' },
};

const RULES: readonly Rule[] = [
  ({ description }) => (description === '' ? 'has no description.' : null),
  ({ kind, name }) => (NAMES[kind].form.test(name) ? null : `is named ${NAMES[kind].words}.`),
  ({ deprecation }) =>
    deprecation === null || /\buntil (?:version )?\d+\.\d+\.\d+\b/.test(deprecation)
      ? null
      : 'is deprecated: say until which version it stays, such as "Use x; kept until 2.0.0."',
  ({ description }) =>
    /^(?:$|["“`\p{Lu}\d])/u.test(description) ? null : 'has a description that begins small.',
  ({ description }) =>
    /(?:^|[.?)”`])$/.test(description) ? null : 'has a description without a full stop.',
];

/** What is wrong with a schema by the rules of the house, a sentence each with the place. */
export function lintSchema(schema: GraphQLSchema): readonly string[] {
  return [...partFaults(schema), ...exampleFaults(schema)];
}

/** Each query shows how it is asked, by a query that the schema answers. */
function exampleFaults(schema: GraphQLSchema): readonly string[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  return queries.flatMap(({ name, description }) => {
    const [, example] = /Example: `(.+)`/.exec(description ?? '') ?? [];
    if (example === undefined) {
      return [`Query.${name} has no example: give it a row in src/schema/query-examples.ts.`];
    }
    return faultsOf(schema, example).map((fault) => `Query.${name} has a wrong example: ${fault}`);
  });
}

function faultsOf(schema: GraphQLSchema, query: string): readonly string[] {
  try {
    return validate(schema, parse(query)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

function partFaults(schema: GraphQLSchema): readonly string[] {
  return partsOf(schema).flatMap((part) =>
    RULES.flatMap((rule) => {
      const fault = rule(part);
      return fault === null ? [] : [`${part.place} ${fault}`];
    }),
  );
}

type Element = {
  readonly description?: string | null | undefined;
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
};

function partsOf(schema: GraphQLSchema): readonly Part[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const kind = isInputObjectType(type) ? 'input' : 'type';
      const inside =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : [];
      return [
        partOf(type, type.name, kind),
        ...inside.flatMap((field) => {
          const place = `${type.name}.${field.name}`;
          const args: readonly Element[] = 'args' in field ? field.args : [];
          return [
            partOf(field, place, 'field'),
            ...args.map((each) => partOf(each, `${place}(${each.name})`, 'argument')),
          ];
        }),
        ...(isEnumType(type) ? type.getValues() : []).map((value) =>
          partOf(value, `${type.name}.${value.name}`, 'value'),
        ),
      ];
    });
}

function partOf(
  { name, description, deprecationReason }: Element,
  place: string,
  kind: Kind,
): Part {
  return {
    place,
    name,
    kind,
    description: description ?? '',
    deprecation: deprecationReason ?? null,
  };
}
