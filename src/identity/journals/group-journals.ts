import type { ConstrainedUnion } from '../constrained-union.js';
import { applyDecisions, compareTexts, type IdentityDecision } from '../decisions.js';
import { fold } from '../fold.js';
import { journalId } from '../journal-key.js';
import { abbreviates, isAcronym } from './abbreviation.js';
import { journalTitle } from './journal-title.js';

/** All that records say of one journal key: a function of the set of records. */
export interface JournalEvidence {
  /** As `journalKey` gives it. */
  readonly key: string;
  /** Full titles as written; empty where only an abbreviation or an ISSN is known. */
  readonly titles: readonly string[];
  readonly abbreviations: readonly string[];
  readonly issns: readonly string[];
}

/** Why a key belongs to a journal. */
export interface JournalJoin {
  readonly from: string;
  readonly to: string;
  readonly reason: 'TITLE' | 'ISSN' | 'ABBREVIATION';
  /** The title, ISSN or abbreviation that they share. */
  readonly value: string;
}

/** One journal: its keys, and what it is known by. */
export interface JournalGroup {
  readonly key: string;
  readonly id: string;
  readonly keys: readonly string[];
  readonly issns: readonly string[];
  /** Abbreviations that records gave and that fit no other journal; folded. */
  readonly abbreviations: readonly string[];
}

export interface GroupedJournals {
  readonly groups: readonly JournalGroup[];
  readonly joins: readonly JournalJoin[];
  readonly overruled: readonly string[];
}

/**
 * More titles than these that have nothing to do with each other make an ISSN that of a series
 * (Lecture Notes): then it joins no titles.
 */
const SERIES_TITLES = 3;

/**
 * Groups journal keys: by title as compared (`journalTitle`), by a shared ISSN (print and electronic
 * are one where a record has both), then by abbreviations that records gave beside a full title. An
 * abbreviation must shorten the whole title or be its initials, and one that fits two journals is not
 * used. Renamed journals have other titles and ISSNs and stay two. The result depends on the sets of
 * journals and decisions, never on their order. No list of ISO 4 words is shipped: what is known is
 * learnt from records.
 */
export function groupJournals(
  journals: readonly JournalEvidence[],
  decisions: readonly IdentityDecision[] = [],
): GroupedJournals {
  const { union, overruled } = applyDecisions(decisions);
  const grouping = new Grouping(
    journals.toSorted((a, b) => compareTexts(a.key, b.key)),
    union,
  );
  grouping.byTitle();
  grouping.byIssn();
  const abbreviations = grouping.byAbbreviation();
  return { groups: grouping.groups(abbreviations), joins: grouping.joins, overruled };
}

/** An abbreviation as it is compared. */
const shortOf = (abbreviation: string): string => journalTitle(abbreviation);

class Grouping {
  readonly joins: JournalJoin[] = [];
  readonly #journals: readonly JournalEvidence[];
  readonly #union: ConstrainedUnion;

  constructor(journals: readonly JournalEvidence[], union: ConstrainedUnion) {
    this.#journals = journals;
    this.#union = union;
  }

  byTitle(): void {
    const holders = this.#holdersBy(titlesOf);
    for (const [title, keys] of holders) this.#joinAll(keys, 'TITLE', title);
  }

  byIssn(): void {
    const byKey = new Map(this.#journals.map((journal) => [journal.key, journal]));
    for (const [issn, keys] of this.#holdersBy(({ issns }) => issns)) {
      const titles = keys.flatMap((key) => byKey.get(key)?.titles.map(journalTitle) ?? []);
      if (countUnrelated(titles) <= SERIES_TITLES) this.#joinAll(keys, 'ISSN', issn);
    }
  }

  /** Joins keys that are an abbreviation of one journal alone; gives each journal's abbreviations. */
  byAbbreviation(): ReadonlyMap<string, readonly string[]> {
    const learnt = this.#learn();
    const known = new Map(this.#journals.map((journal) => [journal.key, journal]));
    for (const [short, owner] of learnt) {
      const named = this.#journals.filter(
        ({ key }) => key !== owner && namesOnly(known.get(key), short),
      );
      for (const { key } of named) this.#join(key, owner, 'ABBREVIATION', short);
    }
    const byGroup = new Map<string, string[]>();
    for (const [short, owner] of learnt) {
      const group = this.#union.groupOf(owner);
      const shorts = byGroup.get(group) ?? [];
      shorts.push(short);
      byGroup.set(group, shorts);
    }
    return byGroup;
  }

  groups(abbreviations: ReadonlyMap<string, readonly string[]>): readonly JournalGroup[] {
    const members = new Map<string, JournalEvidence[]>();
    for (const journal of this.#journals) {
      const group = this.#union.groupOf(journal.key);
      const own = members.get(group) ?? [];
      own.push(journal);
      members.set(group, own);
    }
    return [...members]
      .map(([group, own]) => describeGroup(own, abbreviations.get(group) ?? []))
      .sort((a, b) => compareTexts(a.key, b.key));
  }

  /** Each abbreviation with the one journal that it stands for. */
  #learn(): ReadonlyMap<string, string> {
    const owners = new Map<string, Set<string>>();
    for (const { key, titles, abbreviations } of this.#journals) {
      for (const short of abbreviations.map(shortOf)) {
        if (!titles.map(journalTitle).some((title) => standsFor(short, title))) continue;
        owners.set(short, (owners.get(short) ?? new Set()).add(this.#union.groupOf(key)));
      }
    }
    const learnt = [...owners].flatMap(
      ([short, groups]): readonly (readonly [string, string])[] => {
        const [group, ...others] = groups;
        if (group === undefined || others.length > 0) return [];
        const [first = group] = [...this.#union.membersOf(group)].sort(compareTexts);
        return [[short, first]];
      },
    );
    return new Map(learnt.sort(([a], [b]) => compareTexts(a, b)));
  }

  #holdersBy(
    valuesOf: (journal: JournalEvidence) => readonly string[],
  ): readonly (readonly [string, readonly string[]])[] {
    const holders = new Map<string, Set<string>>();
    for (const journal of this.#journals) {
      for (const value of valuesOf(journal)) {
        holders.set(value, (holders.get(value) ?? new Set()).add(journal.key));
      }
    }
    return [...holders]
      .map(([value, keys]) => [value, [...keys].sort(compareTexts)] as const)
      .sort(([a], [b]) => compareTexts(a, b));
  }

  #joinAll(keys: readonly string[], reason: JournalJoin['reason'], value: string): void {
    const [first, ...others] = keys;
    for (const key of others) if (first !== undefined) this.#join(key, first, reason, value);
  }

  #join(from: string, to: string, reason: JournalJoin['reason'], value: string): void {
    if (this.#union.isTogether(from, to) || !this.#union.unite(from, to)) return;
    this.joins.push({ from, to, reason, value });
  }
}

/** Titles as compared; a key without a title is compared by its abbreviation, where that is its name. */
function titlesOf({ key, titles, abbreviations }: JournalEvidence): readonly string[] {
  const names = titles.length > 0 ? titles : abbreviations.filter((name) => fold(name) === key);
  return [...new Set(names.map(journalTitle))].filter((title) => title !== '');
}

function standsFor(short: string, title: string): boolean {
  return short !== '' && short !== title && (abbreviates(short, title) || isAcronym(short, title));
}

/** True for a journal that is known by this abbreviation and no longer name. */
function namesOnly(journal: JournalEvidence | undefined, short: string): boolean {
  const names = journal === undefined ? [] : titlesOf(journal);
  return names.length > 0 && names.every((name) => name === short);
}

/** How many titles stay when each is put with those that it shortens, begins or abbreviates. */
function countUnrelated(titles: readonly string[]): number {
  const kept: string[] = [];
  for (const title of [...new Set(titles)].sort(compareTexts)) {
    if (!kept.some((other) => isRelated(title, other))) kept.push(title);
  }
  return kept.length;
}

function isRelated(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) || abbreviates(short, long) || isAcronym(short, long);
}

/** A full title before an abbreviation, the shortest title as compared, then code points. */
function describeGroup(
  members: readonly JournalEvidence[],
  abbreviations: readonly string[],
): JournalGroup {
  const isShort = ({ key }: JournalEvidence): number => Number(abbreviations.includes(key));
  const sorted = members.toSorted(
    (a, b) =>
      Number(a.titles.length === 0) - Number(b.titles.length === 0) ||
      isShort(a) - isShort(b) ||
      a.key.length - b.key.length ||
      compareTexts(a.key, b.key),
  );
  const key = sorted[0]?.key ?? '';
  return {
    key,
    id: journalId(key),
    keys: sorted.map((member) => member.key),
    issns: [...new Set(members.flatMap(({ issns }) => issns))].sort(),
    abbreviations: [...new Set(abbreviations)].sort(),
  };
}
