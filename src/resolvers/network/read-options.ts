import type { BuildOptions } from '../../network/index.js';
import { CoauthorNetworkOptions } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';

/** More pairs of authors than this would take more than a gigabyte; the client is told what to change. */
export const MAX_PAIRS = 10_000_000;

/**
 * The options of a network with what was left out filled in.
 *
 * @param prefix what stands in front of their names where they came from, for messages.
 * @throws GraphQLError BAD_USER_INPUT for a number out of its range.
 */
export function readNetworkOptions(
  options: Partial<CoauthorNetworkOptions> | null | undefined,
  prefix = 'options.',
): CoauthorNetworkOptions {
  const read = { ...new CoauthorNetworkOptions(), ...options };
  for (const [name, least] of LEAST) {
    const value = read[name];
    if (typeof value === 'number' && value < least) {
      throw badArgument(
        `${prefix}${name}`,
        `"${prefix}${name}" is ${value}; give ${least} or more.`,
      );
    }
  }
  const { backboneAlpha: alpha, resolution } = read;
  if (typeof alpha === 'number' && !(alpha > 0 && alpha <= 1)) {
    throw badArgument(
      `${prefix}backboneAlpha`,
      `"${prefix}backboneAlpha" is ${alpha}; give more than 0 and at most 1, such as 0.05.`,
    );
  }
  if (!(resolution > 0)) {
    throw badArgument(
      `${prefix}resolution`,
      `"${prefix}resolution" is ${resolution}; give more than 0.`,
    );
  }
  return read;
}

const LEAST = [
  ['minPapers', 1],
  ['minStrength', 0],
  ['maxAuthorsPerPaper', 1],
  ['top', 1],
  ['minClusterSize', 1],
] as const;

/** The part of the options that decides which authors and links there are. */
export function buildOptionsOf(options: CoauthorNetworkOptions): BuildOptions {
  const { top, backboneAlpha } = options;
  return {
    counting: options.counting,
    maxAuthorsPerPaper: options.maxAuthorsPerPaper,
    minPapers: options.minPapers,
    minStrength: options.minStrength,
    ...(isGiven(top) && { top: { count: top, by: options.topBy } }),
    ...(isGiven(backboneAlpha) && { backboneAlpha }),
    isLargestComponentOnly: options.largestComponentOnly,
    normalisation: options.normalisation,
    maxPairs: MAX_PAIRS,
  };
}

function isGiven(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
