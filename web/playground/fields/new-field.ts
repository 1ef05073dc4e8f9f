import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** A field as it is first written: its name with what it requires, and the fields below it. */
export interface NewField {
  readonly head: string;
  readonly below: readonly NewField[];
}

/** Below this, `__typename` ends what would not end. */
const DEEPEST = 3;

/** What one wants to know of a node at first. */
const NAMES = ['name', 'title', 'label'];

/** A field with its required arguments, empty, and with what makes it a whole query. */
export function newField(field: GraphQLField<unknown, unknown>, depth = 0): NewField {
  const required = field.args.filter(isRequiredArgument);
  const given = required.map(({ name, type }) => `${name}: ${emptyValue(type)}`).join(', ');
  const type = getNamedType(field.type);
  return {
    head: field.name + (given && `(${given})`),
    below: isCompositeType(type) ? firstFields(type, depth + 1) : [],
  };
}

/** The id and the name of a node; else the nodes of a page; else the first plain field. */
export function firstFields(type: GraphQLCompositeType, depth = 0): readonly NewField[] {
  const fields = isUnionType(type) ? {} : type.getFields();
  const chosen = [fields['id'], NAMES.map((name) => fields[name]).find(Boolean)];
  const known = chosen.filter((field) => field !== undefined);
  if (known.length > 0) return known.map((field) => newField(field, depth));
  const rows = fields['nodes'] ?? fields['rows'];
  if (rows !== undefined && depth < DEEPEST) return [newField(rows, depth)];
  const plain = Object.values(fields).find(
    ({ type: each, args }) =>
      !isCompositeType(getNamedType(each)) && !args.some(isRequiredArgument),
  );
  return [plain === undefined ? { head: '__typename', below: [] } : newField(plain, depth)];
}

/** A value of the right kind, for a person to replace. */
function emptyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return emptyValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isInputObjectType(type)) return '{}';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  return { Int: '0', Float: '0', Boolean: 'false' }[type.name] ?? '""';
}

/** On lines of their own, or all on one line where there is no indentation. */
export function printField({ head, below }: NewField, indentation: string | null): string {
  if (below.length === 0) return head;
  if (indentation === null) {
    return `${head} { ${below.map((field) => printField(field, null)).join(' ')} }`;
  }
  const inner = `${indentation}  `;
  const lines = below.map((field) => `${inner}${printField(field, inner)}\n`);
  return `${head} {\n${lines.join('')}${indentation}}`;
}
