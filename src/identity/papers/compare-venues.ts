import { abbreviates, abbreviatesStart, isAcronym } from '../journals/index.js';
import type { PaperFeatures } from './paper-features.js';

export type Agreement = 'SAME' | 'DIFFERENT' | 'UNKNOWN';

type Venue = Pick<PaperFeatures, 'journal' | 'journalShort' | 'issns'>;

/** Whether two records name one journal: by ISSN, by title, or one by the other's abbreviation. */
export function compareVenues(a: Venue, b: Venue): Agreement {
  if (a.issns.some((issn) => b.issns.includes(issn))) return 'SAME';
  const [own, other] = [namesOf(a), namesOf(b)];
  if (own.length === 0 || other.length === 0) return 'UNKNOWN';
  return own.some((name) => other.some((title) => isSameVenue(name, title))) ? 'SAME' : 'DIFFERENT';
}

function namesOf({ journal, journalShort }: Venue): readonly string[] {
  return [journal, journalShort].filter((name) => name !== '');
}

function isSameVenue(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return abbreviates(short, long) || isAcronym(short, long) || isWithAddition(short, long);
}

/** "annals of oncology" and what it says about itself behind that; "proc natl acad sci" and "… usa". */
function isWithAddition(short: string, long: string): boolean {
  const words = short.split(' ');
  if (words.length < 3) return false;
  return long.startsWith(`${short} `) || abbreviatesStart(short, long);
}
