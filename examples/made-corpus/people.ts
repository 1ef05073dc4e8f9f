import { type MadeName, makeNames } from './names.js';
import { at, type Cumulative, cumulate, drawIndex, type Random } from './random.js';
import { THEMES } from './themes.js';
import { JOURNALS, type Venue } from './venues.js';

/** Who publishes in the years that the corpus covers. */
export interface Person {
  readonly name: MadeName;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A research group: people who publish with one another, and its guests from other groups. */
export interface Group {
  /** Indexes into THEMES. */
  readonly theme: number;
  readonly secondTheme: number;
  /** The leader first. */
  readonly members: readonly Person[];
  /** How often each member is asked: a few write most papers. */
  readonly weights: Cumulative;
  readonly venues: readonly Venue[];
}

/** Everybody, and who works with whom. */
export interface People {
  readonly persons: readonly Person[];
  readonly groups: readonly Group[];
  /** How often each group publishes. */
  readonly weights: Cumulative;
}

/** The years that the corpus covers. */
export const FIRST_YEAR = 2005;
/** The years that the corpus covers. */
export const LAST_YEAR = 2025;

const GROUP_SIZE = { low: 7, high: 16 } as const;
/** How fast productivity falls with rank in the group: between Lotka's law and Zipf's. */
const RANK_EXPONENT = 0.9;
/** The members who are guests of another group as well: neither the leader nor the newest. */
const BRIDGE_RANKS = [1, 3] as const;
const GUEST_WEIGHT = 0.25;
/** A group may have fewer people in a year than a paper wants: then the paper has fewer authors. */
const TRIES_A_PERSON = 12;
const LEADER_ANYWHERE_SHARE = 0.3;

/** Authors grow more slowly than papers (Heaps' law): about 150 for 400 papers, 12,400 for 100,000. */
export function authorCountOf(papers: number): number {
  return Math.max(8, Math.round(1.243 * papers ** 0.8));
}

/** Makes the people of a corpus of so many papers. */
export function makePeople(papers: number, random: Random): People {
  const names = makeNames(authorCountOf(papers), random);
  const teams = splitIntoTeams(names, random);
  const groups = teams.map((team, index) => makeGroup(team, guestsOf(teams, index), index, random));
  return {
    persons: teams.flat(),
    groups,
    weights: cumulate(groups.map(({ members }) => members.length * (0.4 + 1.6 * random.next()))),
  };
}

function splitIntoTeams(names: readonly MadeName[], random: Random): readonly Person[][] {
  const teams: Person[][] = [];
  for (let start = 0; start < names.length; ) {
    const size = random.between(GROUP_SIZE.low, GROUP_SIZE.high);
    // A rest too small for a group joins the last one.
    const end = names.length - (start + size) < GROUP_SIZE.low ? names.length : start + size;
    teams.push(names.slice(start, end).map((name, rank) => makePerson(name, rank, random)));
    start = end;
  }
  return teams;
}

/** Leaders are there from the start to the end; the others come and go. */
function makePerson(name: MadeName, rank: number, random: Random): Person {
  if (rank === 0) return { name, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
  const firstYear = random.between(FIRST_YEAR, LAST_YEAR - 5);
  return { name, firstYear, lastYear: firstYear + random.between(4, 20) };
}

/** The bridging people of two other groups: of the next one, which closes a ring, and of one further on. */
function guestsOf(teams: readonly (readonly Person[])[], index: number): readonly Person[] {
  return BRIDGE_RANKS.flatMap((rank) => {
    const other = (index + rank) % teams.length;
    const guest = teams[other]?.[rank];
    return guest === undefined || other === index ? [] : [guest];
  });
}

function makeGroup(
  team: readonly Person[],
  guests: readonly Person[],
  index: number,
  random: Random,
): Group {
  const theme = index % THEMES.length;
  const ranks = team.map((_, rank) => 1 / (rank + 1) ** RANK_EXPONENT);
  return {
    theme,
    secondTheme: (theme + random.between(1, THEMES.length - 1)) % THEMES.length,
    members: [...team, ...guests],
    weights: cumulate([...ranks, ...guests.map(() => GUEST_WEIGHT)]),
    venues: venuesOf(theme),
  };
}

/** The journals of the field, each three times, and those of every field once. */
function venuesOf(theme: number): readonly Venue[] {
  const own = JOURNALS.filter(({ themes }) => themes.includes(theme));
  const general = JOURNALS.filter(({ themes }) => themes.length === 0);
  return [...own, ...own, ...own, ...general];
}

/** Asks so many different people of a group who publish in that year; its leader often signs last. */
export function drawTeam(
  group: Group,
  size: number,
  year: number,
  random: Random,
): readonly Person[] {
  const team = new Set<Person>();
  const tries = size * TRIES_A_PERSON;
  for (let count = 0; count < tries && team.size < size; count += 1) {
    const person = at(group.members, drawIndex(group.weights, random));
    if (person.firstYear <= year && year <= person.lastYear) team.add(person);
  }
  const leader = at(group.members, 0);
  if (team.size === 0) return [leader];
  const order = random.shuffle([...team]);
  if (!team.has(leader) || random.chance(LEADER_ANYWHERE_SHARE)) return order;
  return [...order.filter((person) => person !== leader), leader];
}

/** A consortium: a group's team and people from everywhere. */
export function drawConsortium(
  people: People,
  group: Group,
  size: number,
  year: number,
  random: Random,
): readonly Person[] {
  const team = new Set(drawTeam(group, 4, year, random));
  const wanted = Math.min(size, people.persons.length);
  while (team.size < wanted) team.add(random.pick(people.persons));
  return [...team];
}
