import { writeAbstract } from './abstracts.js';
import {
  drawConsortium,
  drawTeam,
  FIRST_YEAR,
  type Group,
  LAST_YEAR,
  makePeople,
  type People,
  type Person,
} from './people.js';
import { at, cumulate, drawIndex, type Random } from './random.js';
import { METHODS, THEMES } from './themes.js';
import { nthTitle } from './titles.js';
import { OTHER_VENUES, type Venue } from './venues.js';

/** A made paper, before a producer's dialect is chosen for it. */
export interface MadePaper {
  /** From 1. */
  readonly number: number;
  /** `RPRT` where it stands in no venue. */
  readonly type: 'JOUR' | 'CHAP' | 'CONF' | 'RPRT';
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
  /** Null where the record is to say nothing. */
  readonly published: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
  } | null;
  readonly venue: Venue | null;
  readonly volume: number | null;
  readonly issue: number | null;
  /** A page, or an article number such as `e104233`. */
  readonly firstPage: string;
  readonly lastPage: string | null;
  readonly doi: string | null;
  readonly keywords: readonly string[];
}

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const YEAR_WEIGHTS = cumulate(Array.from({ length: YEARS }, (_, year) => 1.08 ** year));
/** The share of papers with 1, 2, … 12 authors; the mean is a little over 4. */
const TEAM_WEIGHTS = cumulate([5, 15, 22, 20, 14, 10, 6, 4, 2, 1, 0.6, 0.4]);
/** One paper in 400 is a consortium's. */
const CONSORTIUM = { every: 400, at: 237, authors: 60 } as const;
const OTHER_VENUE_SHARE = 0.07;
const NO_VENUE_SHARE = 0.015;
const NO_YEAR_SHARE = 0.015;
const NO_DOI_SHARE = 0.1;
/** Each field starts somewhere among its titles: far from the end, where titles become parts. */
const FIRST_TITLE_LIMIT = 20_000;
/** How often a paper takes a keyword from its group's second field. */
const BORROWED_SHARE = 0.25;
const METHOD_SHARE = 0.4;

/** Makes papers one at a time; only the people are held in memory. */
export function* makePapers(papers: number, random: Random): Generator<MadePaper> {
  const people = makePeople(papers, random);
  const nextTitles = THEMES.map(() => random.between(0, FIRST_TITLE_LIMIT));
  for (let number = 1; number <= papers; number += 1) {
    const group = at(people.groups, drawIndex(people.weights, random));
    const titleIndex = nextTitles[group.theme] ?? 0;
    nextTitles[group.theme] = titleIndex + 1;
    yield makePaper(number, group, titleIndex, people, random);
  }
}

function makePaper(
  number: number,
  group: Group,
  titleIndex: number,
  people: People,
  random: Random,
): MadePaper {
  const year = FIRST_YEAR + drawIndex(YEAR_WEIGHTS, random);
  const subject = nthTitle(at(THEMES, group.theme), titleIndex);
  const venue = drawVenue(group, year, random);
  return {
    number,
    type: venue?.kind ?? 'RPRT',
    title: subject.title,
    abstract: writeAbstract(subject, random),
    authors: drawAuthors(number, group, year, people, random),
    editors: venue?.kind === 'CHAP' ? editorsOf(venue, people) : [],
    published: random.chance(NO_YEAR_SHARE)
      ? null
      : { year, month: random.between(1, 12), day: random.between(1, 28) },
    venue,
    ...placeIn(venue, year, random),
    doi: random.chance(NO_DOI_SHARE) ? null : `10.5555/made.${year}.${number}`,
    keywords: drawKeywords(subject.terms, group, random),
  };
}

function drawAuthors(
  number: number,
  group: Group,
  year: number,
  people: People,
  random: Random,
): readonly Person[] {
  if (number % CONSORTIUM.every === CONSORTIUM.at) {
    return drawConsortium(people, group, CONSORTIUM.authors, year, random);
  }
  return drawTeam(group, drawIndex(TEAM_WEIGHTS, random) + 1, year, random);
}

function drawVenue(group: Group, year: number, random: Random): Venue | null {
  if (random.chance(NO_VENUE_SHARE)) return null;
  if (random.chance(OTHER_VENUE_SHARE)) return random.pick(OTHER_VENUES);
  return random.pick(group.venues.filter(({ since }) => since <= year));
}

/** A book has the same two editors in every chapter: leaders of two groups. */
function editorsOf(venue: Venue, people: People): readonly Person[] {
  const book = OTHER_VENUES.indexOf(venue);
  const leaders = people.groups.flatMap(({ members }) => members.slice(0, 1));
  return [...new Set([at(leaders, book * 3), at(leaders, book * 3 + 1)])];
}

type Place = Pick<MadePaper, 'volume' | 'issue' | 'firstPage' | 'lastPage'>;

function placeIn(venue: Venue | null, year: number, random: Random): Place {
  const isJournal = venue?.kind === 'JOUR';
  const volume = isJournal ? year - venue.since + 1 : null;
  const issue = isJournal ? random.between(1, venue.issuesPerYear) : null;
  if (venue?.isOnlineOnly === true) {
    return { volume, issue, firstPage: `e${random.between(100_000, 199_999)}`, lastPage: null };
  }
  const first = random.between(1, 640);
  return { volume, issue, firstPage: `${first}`, lastPage: `${first + random.between(5, 24)}` };
}

/** Three to six: both terms of the title, one or two more of the field, and some shared ones. */
function drawKeywords(terms: readonly string[], group: Group, random: Random): readonly string[] {
  const keywords = new Set(terms);
  const wanted = random.between(3, 4);
  while (keywords.size < wanted) keywords.add(random.pick(at(THEMES, group.theme).terms));
  if (random.chance(BORROWED_SHARE)) keywords.add(random.pick(at(THEMES, group.secondTheme).terms));
  if (random.chance(METHOD_SHARE)) keywords.add(random.pick(METHODS));
  return [...keywords];
}
