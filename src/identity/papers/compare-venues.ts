import { abbreviates, abbreviatesStart, isAcronym } from '../journals/index.js';
import type { PaperFeatures } from './paper-features.js';
import { isMeetingAcronym } from './venue-names.js';

export type Agreement = 'SAME' | 'DIFFERENT' | 'UNKNOWN';

type Venue = Pick<PaperFeatures, 'venues' | 'issns'>;

/**
 * Whether two records name one venue: by ISSN, by name, or one by the other's abbreviation. An
 * abbreviation against ISSNs that differ says nothing: print and online have two, and so have two journals.
 */
export function compareVenues(a: Venue, b: Venue): Agreement {
  if (a.issns.some((issn) => b.issns.includes(issn))) return 'SAME';
  if (a.venues.length === 0 || b.venues.length === 0) return 'UNKNOWN';
  if (a.venues.some((name) => b.venues.includes(name))) return 'SAME';
  const isShort = a.venues.some((name) => b.venues.some((other) => isShortFor(name, other)));
  if (!isShort) return 'DIFFERENT';
  return a.issns.length > 0 && b.issns.length > 0 ? 'UNKNOWN' : 'SAME';
}

function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    abbreviates(short, long) ||
    isAcronym(short, long) ||
    isMeetingAcronym(short, long) ||
    isWithAddition(short, long)
  );
}

/** "annals of oncology" and what it says about itself behind that; "proc natl acad sci" and "… usa". */
function isWithAddition(short: string, long: string): boolean {
  const words = short.split(' ');
  if (words.length < 3) return false;
  return long.startsWith(`${short} `) || abbreviatesStart(short, long);
}
