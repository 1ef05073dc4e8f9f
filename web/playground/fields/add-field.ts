import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { type NewField, printField } from './new-field.js';
import { type FieldPath, readQuery, selectionAt } from './read-query.js';

/**
 * A query with a field more. All else stays as it was written: comments, blanks, what fields and arguments are
 * there. A text without an operation gets one.
 *
 * @param path the way to the field that is added to; empty for the operation itself.
 * @param field what is added there.
 */
export function addField(
  text: string,
  path: FieldPath,
  field: NewField,
  name: string | null = null,
): string {
  const { operation } = readQuery(text, name);
  if (operation === null) {
    const before = text.trim() === '' ? '' : `${text.trimEnd()}\n`;
    return `${before}{\n  ${printField(field, '  ')}\n}\n`;
  }
  return insert(text, parentOf(operation, path), field);
}

/** The selections that are added to, or the end of a field that has none yet. */
type Parent = SelectionSetNode | number;

function parentOf(operation: OperationDefinitionNode, path: FieldPath): Parent {
  if (path.length === 0) return operation.selectionSet;
  const parent = selectionAt(operation, path);
  if (parent === null || parent.kind === Kind.FRAGMENT_SPREAD) {
    throw new Error(`The query has no ${path.join('.')}.`);
  }
  return parent.selectionSet ?? parent.loc?.end ?? 0;
}

function insert(text: string, parent: Parent, field: NewField): string {
  if (typeof parent === 'number') {
    const whole = printField({ head: '', below: [field] }, indentationAt(text, parent));
    return text.slice(0, parent) + whole + text.slice(parent);
  }
  const last = parent.selections.at(-1)?.loc;
  const end = last?.end ?? (parent.loc?.end ?? 1) - 1;
  const isOnOneLine = !text.slice(end, parent.loc?.end).includes('\n');
  const indentation = isOnOneLine ? null : indentationAt(text, last?.start ?? end);
  const added = printField(field, indentation);
  return text.slice(0, end) + (isOnOneLine ? ' ' : `\n${indentation}`) + added + text.slice(end);
}

/** The blanks at the beginning of the line of a place. */
function indentationAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
