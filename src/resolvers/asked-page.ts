import { PAGE_SIZE, type PageArgs } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import type { GivenCursor } from './cursor.js';
import { isGiven } from './is-given.js';

/** What a query asks of a list. */
export interface AskedPage {
  /** The greatest number of rows. */
  readonly size: number;
  /** True for the last rows of the list, or those before a cursor. */
  readonly isBackward: boolean;
  /** Where the page begins, or ends where it is asked for from the end; null for the first or last page. */
  readonly cursor: GivenCursor | null;
}

/** Says what to do for more rows than the limit, which it is given. */
type Advice = (most: number) => string;

const NEXT_PAGE: Advice = (most) => `Ask for ${most}, then give pageInfo.endCursor as "after".`;

const PREVIOUS_PAGE: Advice = (most) =>
  `Ask for ${most}, then give pageInfo.startCursor as "before".`;

/**
 * The page that the arguments of a list ask for, within the server's limit.
 *
 * @throws GraphQLError BAD_USER_INPUT for a page that is asked for from both ends.
 */
export function askedPage(args: PageArgs, { limits }: Pick<Context, 'limits'>): AskedPage {
  refuseBothEnds(args);
  const { first, after, last, before } = args;
  const unnamed = Math.min(PAGE_SIZE, limits.maxFirst);
  if (isGiven(last) || isGiven(before)) {
    const size = checkSize('last', last ?? unnamed, limits.maxFirst, PREVIOUS_PAGE);
    return { size, isBackward: true, cursor: givenCursor('before', before) };
  }
  const size = checkSize('first', first ?? unnamed, limits.maxFirst, NEXT_PAGE);
  return { size, isBackward: false, cursor: givenCursor('after', after) };
}

function givenCursor(
  argument: GivenCursor['argument'],
  text: string | null | undefined,
): GivenCursor | null {
  return isGiven(text) ? { text, argument } : null;
}

/**
 * `first` of a list that has no cursors, within the server's limit.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkFirst(first: number, { limits }: Context, advice: Advice): number {
  return checkSize('first', first, limits.maxFirst, advice);
}

function checkSize(name: 'first' | 'last', size: number, most: number, advice: Advice): number {
  if (size < 0) throw badArgument(name, `"${name}" is ${size}; give 0 or more.`);
  if (size > most) {
    const message = `"${name}" is ${size}; this server returns at most ${most} rows. ${advice(most)}`;
    throw badArgument(name, message, { limit: most });
  }
  return size;
}

/** A page goes from one end of the list: "first" and "after" belong together, and "last" and "before". */
const APART = [
  ['first', 'last'],
  ['after', 'before'],
  ['first', 'before'],
  ['after', 'last'],
] as const satisfies readonly (readonly (keyof PageArgs)[])[];

function refuseBothEnds(args: PageArgs): void {
  for (const [one, other] of APART) {
    if (!isGiven(args[one]) || !isGiven(args[other])) continue;
    throw badArgument(
      other,
      `"${one}" and "${other}" do not go together. Give "first" with "after" to read on, or "last" with "before" to read backwards.`,
    );
  }
}
