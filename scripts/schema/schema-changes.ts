import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What to say of the changes from one schema to the next. */
export interface JudgedChanges {
  /** Changes that break clients and that nobody allowed. */
  readonly unmeant: readonly string[];
  /** Allowed changes that are none. */
  readonly outdated: readonly string[];
}

/**
 * Compares what clients may rely on with what they get.
 *
 * @param allowed the reason of each change that is meant, by its sentence.
 */
export function judgeChanges(
  released: GraphQLSchema,
  schema: GraphQLSchema,
  allowed: Readonly<Record<string, string>>,
): JudgedChanges {
  const changes = changesThatBreak(released, schema);
  return {
    unmeant: changes.filter((change) => !Object.hasOwn(allowed, change)),
    outdated: Object.keys(allowed).filter((change) => !changes.includes(change)),
  };
}

/**
 * What can break a client: whatever refuses its query, whatever makes the same query mean something
 * else (another default), and values that an answer did not have before. That more may be asked breaks
 * nobody.
 */
function changesThatBreak(released: GraphQLSchema, schema: GraphQLSchema): readonly string[] {
  const answered = enumsOfAnswers(released);
  const dangerous = findDangerousChanges(released, schema).filter(({ type, description }) => {
    if (type === DangerousChangeType.VALUE_ADDED_TO_ENUM) {
      return answered.some((name) => description.endsWith(` enum type ${name}.`));
    }
    return OTHER_ANSWERS.has(type);
  });
  return [
    ...[...findBreakingChanges(released, schema), ...dangerous].map(
      ({ description }) => description,
    ),
    ...changedInputDefaults(released, schema),
  ];
}

const OTHER_ANSWERS: ReadonlySet<DangerousChangeType> = new Set([
  DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  DangerousChangeType.TYPE_ADDED_TO_UNION,
]);

/** The names of enums that a field gives. */
function enumsOfAnswers(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .map(({ type }) => getNamedType(type))
    .filter(isEnumType)
    .map(({ name }) => name);
}

/** graphql-js compares the defaults of arguments, and not those of input fields. */
function changedInputDefaults(released: GraphQLSchema, schema: GraphQLSchema): readonly string[] {
  return Object.values(released.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((before) => {
      const after = schema.getType(before.name);
      const fields = isInputObjectType(after) ? after.getFields() : {};
      return Object.values(before.getFields()).flatMap(({ name, defaultValue }) => {
        const field = fields[name];
        if (field === undefined) return [];
        const [was, is] = [defaultValue, field.defaultValue].map((value) => JSON.stringify(value));
        return was === is
          ? []
          : [`${before.name}.${name} has changed defaultValue from ${was} to ${is}.`];
      });
    });
}
