import type { Filter } from '../filters/index.js';
import type { ValueRange } from './node-selection.js';

/** A value by which nodes are ordered, and the conditions that bound it. */
interface BoundedValue<Conditions> {
  readonly expression: ValueRange['expression'];
  readonly from: keyof Conditions;
  readonly to: keyof Conditions;
}

/** The range that a filter leaves of a value, where it says any that all its nodes meet. */
export function rangeOf<Conditions>(
  filter: Filter<Conditions>,
  { expression, from, to }: BoundedValue<Conditions>,
): ValueRange | null {
  const all = allOf(filter);
  const least = all.flatMap((each) => numberIn(each[from]));
  const greatest = all.flatMap((each) => numberIn(each[to]));
  if (least.length + greatest.length === 0) return null;
  return {
    expression,
    least: least.length === 0 ? null : Math.max(...least),
    greatest: greatest.length === 0 ? null : Math.min(...greatest),
  };
}

function numberIn(value: unknown): readonly number[] {
  return typeof value === 'number' ? [value] : [];
}

/** The filter and those in it that must hold too. */
function allOf<Conditions>(filter: Filter<Conditions>): readonly Filter<Conditions>[] {
  return [filter, ...(filter.and ?? []).flatMap(allOf)];
}
