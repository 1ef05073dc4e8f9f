import type { OneOrAny } from './filter.js';

/** So many values are named before the rest are counted. */
const MOST_NAMED = 5;

/** Values in words: `A1`, `A1 or A2`, `A1, A2, A3, A4, A5 or 95 more`. */
export function listed(values: OneOrAny, last = 'or'): string {
  const all = typeof values === 'string' ? [values] : values;
  const named = all.slice(0, MOST_NAMED);
  const more = all.length - named.length;
  const shown = more > 0 ? [...named, `${more} more`] : named;
  const [final = '', ...others] = shown.toReversed();
  return others.length === 0 ? final : `${others.toReversed().join(', ')} ${last} ${final}`;
}

/** The same, each in quotation marks. */
export function quoted(values: OneOrAny, last = 'or'): string {
  const all = typeof values === 'string' ? [values] : values;
  return listed(
    all.map((value) => `“${value}”`),
    last,
  );
}
