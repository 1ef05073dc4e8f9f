import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { KIND_LIST, MEMBER_KINDS, type MemberKind } from '../../../src/network/index.js';
import { buildOptionsOf, readNetworkOptions } from '../../../src/resolvers/network/read-options.js';
import { Counting } from '../../../src/schema/index.js';

const UNORDERED = KIND_LIST.filter((kind) => !MEMBER_KINDS[kind].hasOrder);

/** What the reading of options is refused with. */
function refusal(kind: MemberKind, options: Parameters<typeof readNetworkOptions>[1]) {
  try {
    return readNetworkOptions(kind, options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, argument } = error.extensions;
    return { code, argument, message: error.message };
  }
}

describe('the options of a network', () => {
  it.each([
    ['AUTHOR', 100],
    ['INSTITUTION', 100],
    ['COUNTRY', 100],
    ['KEYWORD', 500],
    ['TERM', 500],
  ] as const)(
    'of %s leave out papers with more than %i members unless they say otherwise',
    (kind, most) => {
      expect(buildOptionsOf(readNetworkOptions(kind, null))).toMatchObject({
        counting: 'FULL',
        maxMembersPerPaper: most,
      });
      const options = { [MEMBER_KINDS[kind].limit]: 7 };
      expect(buildOptionsOf(readNetworkOptions(kind, options)).maxMembersPerPaper).toBe(7);
    },
  );

  it('of authors take every way of counting', () => {
    for (const counting of Object.values(Counting)) {
      expect(readNetworkOptions('AUTHOR', { counting }).counting).toBe(counting);
    }
  });

  it.each(UNORDERED)('of %s take no counting that goes by places in a list', (kind) => {
    for (const counting of [Counting.FULL, Counting.FRACTIONAL]) {
      expect(readNetworkOptions(kind, { counting }).counting).toBe(counting);
    }
    for (const counting of [Counting.HARMONIC, Counting.FIRST_LAST]) {
      expect(refusal(kind, { counting })).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'options.counting',
        message: `"options.counting" is ${counting}, which goes by places in the list of authors; the ${MEMBER_KINDS[kind].members} of a paper have no order. Give FULL or FRACTIONAL.`,
      });
    }
  });

  it.each([
    [{ minPapers: 0 }, 'options.minPapers', 'give 1 or more'],
    [{ top: 0 }, 'options.top', 'give 1 or more'],
    [{ minClusterSize: 0 }, 'options.minClusterSize', 'give 1 or more'],
    [{ maxKeywordsPerPaper: 0 }, 'options.maxKeywordsPerPaper', 'give 1 or more'],
    [{ minStrength: -1 }, 'options.minStrength', 'give 0 or more'],
    [{ backboneAlpha: 0 }, 'options.backboneAlpha', 'more than 0 and at most 1'],
    [{ backboneAlpha: 1.5 }, 'options.backboneAlpha', 'more than 0 and at most 1'],
    [{ resolution: 0 }, 'options.resolution', 'give more than 0'],
  ])('are refused out of their range: %o', (options, argument, message) => {
    expect(refusal('KEYWORD', options)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
      message: expect.stringContaining(message),
    });
  });
});
