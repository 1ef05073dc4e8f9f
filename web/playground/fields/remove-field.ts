import { Kind, type OperationDefinitionNode, visit } from 'graphql';
import { type FieldPath, readQuery, selectionAt } from './read-query.js';

/**
 * A query without a field, and without the fields above it that would be left with none; all else stays as it
 * was written. Variables that nothing uses any more go as well, as no server takes them.
 */
export function removeField(text: string, path: FieldPath, name: string | null = null): string {
  const { operation } = readQuery(text, name);
  if (operation === null) return text;
  const [start, end] = rangeToRemove(operation, path);
  const isLast = path.length === 0 || start === end;
  if (isLast) return text;
  const only = operation.selectionSet.selections;
  const isWhole = only.length === 1 && only[0]?.loc?.start === start;
  const shorter = isWhole
    ? `${text.slice(0, start)}__typename${text.slice(end)}`
    : withoutRange(text, start, end);
  return withoutUnused(shorter, usedIn(operation), name);
}

type Range = readonly [start: number, end: number];

/** The selection at a path, or the one above it that has no other. */
function rangeToRemove(operation: OperationDefinitionNode, path: FieldPath): Range {
  const selection = selectionAt(operation, path);
  if (selection === null) return [0, 0];
  const above = path.slice(0, -1);
  const parent = above.length === 0 ? null : selectionAt(operation, above);
  const others = parent !== null && 'selectionSet' in parent ? parent.selectionSet?.selections : [];
  if (parent !== null && others?.length === 1) return rangeToRemove(operation, above);
  return [selection.loc?.start ?? 0, selection.loc?.end ?? 0];
}

/** With its lines, where nothing else is on them. */
function withoutRange(text: string, start: number, end: number): string {
  const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start))?.[0];
  const after = /^[ \t,]*(?=\n|$)/.exec(text.slice(end))?.[0];
  if (before !== undefined && after !== undefined) {
    return text.slice(0, start - before.length) + text.slice(end + after.length);
  }
  const blanks = /[ \t,]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return text.slice(0, start - blanks.length) + text.slice(end);
}

function usedIn(operation: OperationDefinitionNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(operation, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
      return undefined;
    },
  });
  return used;
}

/** Without the variables that were used before and are not used now. */
function withoutUnused(text: string, before: ReadonlySet<string>, name: string | null): string {
  const { operation } = readQuery(text, name);
  if (operation === null) return text;
  const isInFragment = /\bfragment\s/.test(text);
  const now = usedIn(operation);
  const definitions = operation.variableDefinitions ?? [];
  const gone = definitions.filter(({ variable: { name: each } }) => {
    return before.has(each.value) && !now.has(each.value) && !isInFragment;
  });
  const [first] = gone;
  if (first === undefined) return text;
  const shorter =
    definitions.length === 1
      ? withoutParentheses(text, operation)
      : withoutDefinition(text, definitions, definitions.indexOf(first));
  return withoutUnused(shorter, before, name);
}

function withoutParentheses(text: string, operation: OperationDefinitionNode): string {
  const from = operation.name?.loc?.end ?? (operation.loc?.start ?? 0) + operation.operation.length;
  const end = operation.variableDefinitions?.at(-1)?.loc?.end ?? from;
  return text.slice(0, from) + text.slice(text.indexOf(')', end) + 1);
}

function withoutDefinition(
  text: string,
  definitions: NonNullable<OperationDefinitionNode['variableDefinitions']>,
  place: number,
): string {
  const [own, next, last] = [definitions[place], definitions[place + 1], definitions[place - 1]];
  const start = next === undefined ? last?.loc?.end : own?.loc?.start;
  const end = next === undefined ? own?.loc?.end : next.loc?.start;
  return text.slice(0, start) + text.slice(end);
}
