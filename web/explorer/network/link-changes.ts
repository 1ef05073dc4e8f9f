import type { NetworkLink } from './read-network.js';
import type { NetworkSearch } from './search.js';

/** What the years that are shown make of a link: none of both where it is older and goes on. */
export type LinkChange = 'new' | 'lost';

/** The colour of each change: far apart for most colour-blind people, and a lost link is dotted, too. */
export const CHANGE_COLOURS: Readonly<Record<LinkChange, string>> = {
  new: '#1764ab',
  lost: '#c2550a',
};

/** The years of the address say from when a link is new: the first one, or else the last one. */
export function newSince({ from, to }: NetworkSearch): number | undefined {
  return from ?? to;
}

/**
 * Whether a link is new in the years that are shown, or had papers before them and has none in them.
 * Null for others, and for one that tells no year.
 */
export function changeOf(
  { firstYear, lastYear }: Pick<NetworkLink, 'firstYear' | 'lastYear'>,
  search: NetworkSearch,
): LinkChange | null {
  const since = newSince(search);
  const { from, to } = search;
  if (since === undefined || firstYear === null || lastYear === null) return null;
  if (from !== undefined && lastYear < from) return 'lost';
  return firstYear >= since && firstYear <= (to ?? firstYear) ? 'new' : null;
}
