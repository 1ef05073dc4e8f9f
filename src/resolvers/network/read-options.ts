import {
  type BuildOptions,
  isPositionAware,
  MEMBER_KINDS,
  type MemberKind,
} from '../../network/index.js';
import type { NetworkOptions } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';
import { type GivenOptions, NETWORK_FIELDS } from './network-fields.js';

/**
 * More would take more than a gigabyte; the client is told what to change.
 *
 * @limit Pairs of members over all papers of a network.
 */
export const MAX_PAIRS = 10_000_000;

/** The options of a network, checked, with what was left out filled in. */
export interface ReadOptions extends NetworkOptions {
  readonly maxMembersPerPaper: number;
}

/**
 * Reads the options of a network.
 *
 * @param prefix what comes before their names in the place that they came from, for messages.
 * @throws GraphQLError BAD_USER_INPUT for a number out of its range, or for a way of counting that
 *   goes by an order that the members do not have.
 */
export function readNetworkOptions(
  kind: MemberKind,
  options: GivenOptions | null | undefined,
  prefix = 'options.',
): ReadOptions {
  const { limit } = MEMBER_KINDS[kind];
  const given = { ...new NETWORK_FIELDS[kind].options(), ...options };
  const read = { ...given, maxMembersPerPaper: given[limit] ?? Number.POSITIVE_INFINITY };
  for (const name of AT_LEAST_ONE) checkRange(`${prefix}${name}`, read[name], 1);
  checkRange(`${prefix}${limit}`, read.maxMembersPerPaper, 1);
  checkRange(`${prefix}minStrength`, read.minStrength, 0);
  checkShares(read, prefix);
  checkCounting(kind, read.counting, `${prefix}counting`);
  return read;
}

const AT_LEAST_ONE = ['minPapers', 'top', 'minClusterSize'] as const;

function checkRange(path: string, value: number | null | undefined, least: number): void {
  if (typeof value === 'number' && value < least) {
    throw badArgument(path, `"${path}" is ${value}; give ${least} or more.`);
  }
}

function checkShares({ backboneAlpha, resolution }: ReadOptions, prefix: string): void {
  if (isGiven(backboneAlpha) && !(backboneAlpha > 0 && backboneAlpha <= 1)) {
    const path = `${prefix}backboneAlpha`;
    throw badArgument(
      path,
      `"${path}" is ${backboneAlpha}; give more than 0 and at most 1, such as 0.05.`,
    );
  }
  if (!(resolution > 0)) {
    const path = `${prefix}resolution`;
    throw badArgument(path, `"${path}" is ${resolution}; give more than 0.`);
  }
}

function checkCounting(kind: MemberKind, counting: ReadOptions['counting'], path: string): void {
  const { hasOrder, members } = MEMBER_KINDS[kind];
  if (hasOrder || !isPositionAware(counting)) return;
  throw badArgument(
    path,
    `"${path}" is ${counting}, which goes by places in the list of authors; the ${members} of a paper have no order. Give FULL or FRACTIONAL.`,
  );
}

/** The part of the options that decides which members and links there are. */
export function buildOptionsOf(options: ReadOptions): BuildOptions {
  const { top, backboneAlpha } = options;
  return {
    counting: options.counting,
    maxMembersPerPaper: options.maxMembersPerPaper,
    minPapers: options.minPapers,
    minStrength: options.minStrength,
    ...(isGiven(top) && { top: { count: top, by: options.topBy } }),
    ...(isGiven(backboneAlpha) && { backboneAlpha }),
    isLargestComponentOnly: options.largestComponentOnly,
    normalisation: options.normalisation,
    maxPairs: MAX_PAIRS,
  };
}
