import { csvRow } from '../../csv/index.js';
import type { TableOfAnswer } from './answer-table.js';

/** What stands between the values of a list in one cell. */
const BETWEEN = '; ';

/** The rows of an answer as CSV by RFC 4180, with a header. A list below a row is one cell. */
export function* writeTable(data: unknown, { path, columns }: TableOfAnswer): Generator<string> {
  yield csvRow(columns.map(({ heading }) => heading));
  for (const row of valuesAt(data, path)) {
    if (isNothing(row)) continue; // the node that has the list is not there
    yield csvRow(columns.map((column) => cellOf(valuesAt(row, column.path))));
  }
}

/** The values at the end of a path; a list on it gives those of each of its items. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(Reflect.get(value, name), rest);
}

/** Of several values those that are null are kept as nothing, so that the cells of a row go together. */
function cellOf(values: readonly unknown[]): string | number | null {
  if (values.every(isNothing)) return null;
  const [value] = values;
  if (values.length === 1 && typeof value === 'number') return value;
  return values.map((each) => (isNothing(each) ? '' : String(each))).join(BETWEEN);
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
