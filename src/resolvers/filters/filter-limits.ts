import { argumentPath } from '../../errors/index.js';
import { MAX_CONDITIONS, MAX_FILTER_DEPTH } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';
import { countConditions } from './count-conditions.js';

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
  limitDepth(filter, path, 1);
  const count = countConditions(filter);
  if (count <= MAX_CONDITIONS) return;
  throw badArgument(
    path,
    `"${path}" has ${count} conditions; give at most ${MAX_CONDITIONS}. Several values of one condition are one, as in authors: {any: [...]}.`,
    { limit: MAX_CONDITIONS },
  );
}

function limitDepth({ and, or, not }: Branches, path: string, depth: number): void {
  if (depth > MAX_FILTER_DEPTH) {
    throw badArgument(
      path,
      `"${path}" is filter ${depth} inside of one another; nest at most ${MAX_FILTER_DEPTH}.`,
      { limit: MAX_FILTER_DEPTH },
    );
  }
  for (const [index, each] of (and ?? []).entries()) {
    limitDepth(each, argumentPath(path, 'and', index), depth + 1);
  }
  for (const [index, each] of (or ?? []).entries()) {
    limitDepth(each, argumentPath(path, 'or', index), depth + 1);
  }
  if (isGiven(not)) limitDepth(not, argumentPath(path, 'not'), depth + 1);
}
