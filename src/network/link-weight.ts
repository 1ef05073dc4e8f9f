import { authorCredit } from './author-credit.js';

/**
 * What one paper adds to the link between two of its members.
 *
 * * FULL adds 1.
 * * FRACTIONAL adds 1/(n-1) for a paper with n members, so that each member's links from one
 *   paper sum to 1 (Perianes-Rodriguez, Waltman, Van Eck 2016, https://doi.org/10.1016/j.joi.2016.10.006).
 * * HARMONIC and FIRST_LAST look at the places in the list of members: see {@link linkWeight}.
 */
export type Counting = 'FULL' | 'FRACTIONAL' | 'HARMONIC' | 'FIRST_LAST';

/** Whether the weight of a link depends on the places of its two members. */
export function isPositionAware(counting: Counting): counting is 'HARMONIC' | 'FIRST_LAST' {
  return counting === 'HARMONIC' || counting === 'FIRST_LAST';
}

/**
 * The weight that a paper with n members gives to the link of two of them; 0 for one member.
 *
 * Position-aware counting takes the two members' credits c (see {@link authorCredit}; they sum to
 * 1 over a paper) and gives n (c_i + c_j) / (2 (n-1)): the fractional weight times the mean of
 * both credits, measured in equal shares 1/n. The credits are published, this way from credits to
 * a link is ours, chosen for four properties: equal credits give exactly FRACTIONAL; all links of a
 * paper sum to n/2 as in FRACTIONAL, so that the ways of counting can be compared; two members
 * alone always give 1; and no paper adds more than 1. (The product of the credits, as in the
 * network multiplication of Batagelj and Cerinšek 2013, loses the last property.)
 *
 * @param places of the two members, from 1; 0 or above n where unknown. Only for position-aware counting.
 */
export function linkWeight(
  counting: Counting,
  memberCount: number,
  places: readonly [number, number] = [0, 0],
): number {
  if (memberCount < 2) return 0;
  if (counting === 'FULL') return 1;
  if (counting === 'FRACTIONAL') return 1 / (memberCount - 1);
  const [one, other] = places;
  return (
    creditScale(memberCount) *
    (authorCredit(counting, memberCount, one) + authorCredit(counting, memberCount, other))
  );
}

/** n / (2 (n-1)): what the sum of two credits is multiplied by to make a link's weight. */
export function creditScale(memberCount: number): number {
  return memberCount < 2 ? 0 : memberCount / (2 * (memberCount - 1));
}
