import { argumentPath } from '../../errors/index.js';
import { MAX_CONDITIONS, MAX_FILTER_DEPTH } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';

/** What filters of every kind have. */
interface Branches {
  readonly and?: readonly Branches[] | null;
  readonly or?: readonly Branches[] | null;
  readonly not?: Branches | null;
}

/**
 * Counts the conditions of a filter and the levels in it, before any of it is read.
 *
 * @throws GraphQLError BAD_USER_INPUT for too many, with the path.
 */
export function limitFilter(filter: Branches, path: string): void {
  const count = countIn(filter, path, 1);
  if (count <= MAX_CONDITIONS) return;
  throw badArgument(
    path,
    `"${path}" has ${count} conditions; give at most ${MAX_CONDITIONS}. Several values of one condition are one, as in authors: {any: [...]}.`,
    { limit: MAX_CONDITIONS },
  );
}

function countIn(filter: Branches, path: string, depth: number): number {
  if (depth > MAX_FILTER_DEPTH) {
    throw badArgument(
      path,
      `"${path}" is filter ${depth} inside of one another; nest at most ${MAX_FILTER_DEPTH}.`,
      { limit: MAX_FILTER_DEPTH },
    );
  }
  const { and, or, not, ...conditions } = filter;
  const below = [
    ...(and ?? []).map((each, index) => countIn(each, argumentPath(path, 'and', index), depth + 1)),
    ...(or ?? []).map((each, index) => countIn(each, argumentPath(path, 'or', index), depth + 1)),
    ...(isGiven(not) ? [countIn(not, argumentPath(path, 'not'), depth + 1)] : []),
  ];
  const own = Object.values(conditions).reduce<number>((sum, each) => sum + weightOf(each), 0);
  return below.reduce((sum, each) => sum + each, own);
}

/** All of several values are as many conditions; any or none of them are one. */
function weightOf(value: unknown): number {
  if (!isGiven(value)) return 0;
  const all: unknown = Reflect.get(Object(value), 'all');
  return Array.isArray(all) ? Math.max(1, all.length) : 1;
}
