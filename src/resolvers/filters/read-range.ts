import { argumentPath } from '../../errors/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';

/** A range as a client gives it, and as it is read. */
export interface Range<Value> {
  readonly from?: Value | null;
  readonly to?: Value | null;
}

/**
 * The ends of a range that are given.
 *
 * @param earlier what the first end is called in the message, such as "the earlier year".
 * @throws GraphQLError BAD_USER_INPUT for a range that ends before it begins.
 */
export function readRange<Value extends string | number>(
  range: Range<Value> | null | undefined,
  path: string,
  earlier: string,
): { readonly from?: Value; readonly to?: Value } {
  const { from, to } = range ?? {};
  if (isGiven(from) && isGiven(to) && isAfter(from, to)) {
    throw badArgument(path, `"${path}" runs from ${from} to ${to}; give ${earlier} as "from".`);
  }
  return { ...(isGiven(from) && { from }), ...(isGiven(to) && { to }) };
}

/** The conditions that the ends of a range make: `yearFrom` and `yearTo`, each where it is given. */
export type Ends<Name extends string, Value> = {
  readonly [End in `${Name}From` | `${Name}To`]?: Value;
};

/** The ends of a range that are given as conditions of a filter. */
export function endsOf<Name extends string, Value>(
  name: Name,
  { from, to }: { readonly from?: Value; readonly to?: Value },
): Ends<Name, Value> {
  const ends = {
    ...(from !== undefined && { [`${name}From`]: from }),
    ...(to !== undefined && { [`${name}To`]: to }),
  };
  // What TypeScript does not see: the names were joined.
  return ends as Ends<Name, Value>;
}

/** A date may be less precise than the other: 2021-06 is not after 2021. */
function isAfter<Value extends string | number>(from: Value, to: Value): boolean {
  return from > to && !String(from).startsWith(`${to}-`);
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A range of dates.
 *
 * @throws GraphQLError BAD_USER_INPUT for what is no date, too.
 */
export function readDateRange(
  range: Range<string> | null | undefined,
  path: string,
): { readonly from?: string; readonly to?: string } {
  for (const end of ['from', 'to'] as const) {
    const date = range?.[end];
    if (!isGiven(date) || isDate(date)) continue;
    throw badArgument(
      argumentPath(path, end),
      `"${path}.${end}" is "${date}"; give a date as 2021, 2021-12 or 2021-12-01.`,
    );
  }
  return readRange(range, path, 'the earlier date');
}

function isDate(text: string): boolean {
  const [whole, year = '', month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (whole === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
