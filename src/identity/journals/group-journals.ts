import { compareTexts } from '../compare-texts.js';
import type { ConstrainedUnion } from '../constrained-union.js';
import { applyDecisions, type IdentityDecision, mainKeys } from '../decisions.js';
import { fold } from '../fold.js';
import { journalId } from '../journal-key.js';
import type { JournalEvidence } from './journal-evidence.js';
import {
  areKin,
  areOneName,
  onlyNameOf,
  parallelTitlesOf,
  standsFor,
  titlesOf,
} from './journal-names.js';
import { journalTitle } from './journal-title.js';

/** Why a key belongs to a journal. */
export interface JournalJoin {
  readonly from: string;
  readonly to: string;
  readonly reason: 'TITLE' | 'ISSN' | 'PARALLEL_TITLE' | 'PAPER' | 'ABBREVIATION';
  /** The title, ISSN or abbreviation that they share; of a paper, the name that its other record gives. */
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

/** More names than these share an ISSN only in a series (Lecture Notes): then it joins nothing. */
const SERIES_NAMES = 50;

/**
 * Groups journal keys: by title as compared (`journalTitle`), by a shared ISSN where the names have
 * something in common (print and electronic are one where a record has both), by a title in several
 * languages (`A = B`), by names that records of one paper give, then by abbreviations that records gave
 * beside a full title, where no decision says which journal the abbreviation is. Neither a title in several
 * languages nor a paper joins journals that have other ISSNs. An abbreviation must shorten the whole title
 * or be its initials, and one that fits two journals is not
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
    { union, decided: applyDecisions(decisions).union, mains: mainKeys(decisions) },
  );
  grouping.byTitle();
  grouping.byIssn();
  grouping.byParallelTitle();
  grouping.byPaper();
  const abbreviations = grouping.byAbbreviation();
  return { groups: grouping.groups(abbreviations), joins: grouping.joins, overruled };
}

/** An abbreviation as it is compared. */
const shortOf = (abbreviation: string): string => journalTitle(abbreviation);

/** What decisions say of keys. */
interface Decided {
  /** What decisions put together and kept apart, to which rules add. */
  readonly union: ConstrainedUnion;
  /** The same without what rules add. */
  readonly decided: ConstrainedUnion;
  readonly mains: ReadonlySet<string>;
}

class Grouping {
  readonly joins: JournalJoin[] = [];
  readonly #journals: readonly JournalEvidence[];
  readonly #union: ConstrainedUnion;
  readonly #decided: ConstrainedUnion;
  readonly #mains: ReadonlySet<string>;
  readonly #byKey: ReadonlyMap<string, JournalEvidence>;

  constructor(journals: readonly JournalEvidence[], { union, decided, mains }: Decided) {
    this.#mains = mains;
    this.#journals = journals;
    this.#byKey = new Map(journals.map((journal) => [journal.key, journal]));
    this.#union = union;
    this.#decided = decided;
  }

  byTitle(): void {
    const holders = this.#holdersBy(titlesOf);
    for (const [title, keys] of holders) this.#joinAll(keys, 'TITLE', title);
  }

  byIssn(): void {
    for (const [issn, keys] of this.#holdersBy(({ issns }) => issns)) {
      if (keys.length > SERIES_NAMES) continue;
      const holders = keys.flatMap((key) => this.#byKey.get(key) ?? []);
      for (const [index, to] of holders.entries()) {
        for (const from of holders.slice(index + 1)) {
          if (areKin(from, to)) this.#join(from.key, to.key, 'ISSN', issn);
        }
      }
      this.#joinNameless(holders, issn);
    }
  }

  /** A key that is an ISSN alone belongs to the one journal that has it. */
  #joinNameless(holders: readonly JournalEvidence[], issn: string): void {
    const named = holders.filter(({ key }) => key !== issn);
    const [first] = named;
    const isOne = new Set(named.map(({ key }) => this.#union.groupOf(key))).size === 1;
    if (first === undefined || !isOne || named.length === holders.length) return;
    this.#join(issn, first.key, 'ISSN', issn);
  }

  /** Joins a journal whose title is in several languages with those that have one of these titles. */
  byParallelTitle(): void {
    const named = new Map(this.#holdersBy(titlesOf));
    for (const [title, keys] of this.#holdersBy(parallelTitlesOf)) {
      const [first, ...others] = [...new Set([...keys, ...(named.get(title) ?? [])])];
      for (const key of others) {
        if (first !== undefined) this.#joinUnlessOtherIssns(key, first, 'PARALLEL_TITLE', title);
      }
    }
  }

  /** Joins names that records of one paper give, where the names can be one journal's. */
  byPaper(): void {
    const named = new Map(this.#holdersBy(titlesOf));
    for (const journal of this.#journals) {
      for (const name of journal.otherNames ?? []) {
        const title = journalTitle(name);
        if (!titlesOf(journal).some((own) => areOneName(own, title))) continue;
        for (const key of [...(named.get(title) ?? []), fold(name)]) {
          this.#joinUnlessOtherIssns(key, journal.key, 'PAPER', title);
        }
      }
    }
  }

  /** Joins keys that are an abbreviation of one journal alone; gives each journal's abbreviations. */
  byAbbreviation(): ReadonlyMap<string, readonly string[]> {
    const learnt = this.#learn();
    const named = new Map(this.#holdersBy((journal) => [onlyNameOf(journal) ?? []].flat()));
    for (const [short, owner] of learnt) {
      for (const key of named.get(short) ?? []) {
        if (key === owner || this.#isDecided(key)) continue;
        this.#join(key, owner, 'ABBREVIATION', short);
      }
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

  /** Who decided which journal an abbreviation is has said that it is no other. */
  #isDecided(key: string): boolean {
    return this.#decided.membersOf(key).length > 1;
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
      .map(([group, own]) => describeGroup(own, abbreviations.get(group) ?? [], this.#mains))
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

  #joinUnlessOtherIssns(
    from: string,
    to: string,
    reason: JournalJoin['reason'],
    value: string,
  ): void {
    const [own, other] = [this.#issnsOf(from), this.#issnsOf(to)];
    const isOther = own.size > 0 && other.size > 0 && [...own].every((issn) => !other.has(issn));
    if (!isOther) this.#join(from, to, reason, value);
  }

  /** The ISSNs of all names that are one journal with the key so far. */
  #issnsOf(key: string): ReadonlySet<string> {
    return new Set(
      this.#union.membersOf(key).flatMap((member) => this.#byKey.get(member)?.issns ?? []),
    );
  }

  #join(from: string, to: string, reason: JournalJoin['reason'], value: string): void {
    if (this.#union.isTogether(from, to) || !this.#union.unite(from, to)) return;
    this.joins.push({ from, to, reason, value });
  }
}

/** One that a decision wants, a full title before an abbreviation, the shortest title as compared, then code points. */
function describeGroup(
  members: readonly JournalEvidence[],
  abbreviations: readonly string[],
  mains: ReadonlySet<string>,
): JournalGroup {
  const titles = members.length > 1 ? members.flatMap(titlesOf) : [];
  const isShort = (member: JournalEvidence): number =>
    Number(
      abbreviations.includes(member.key) ||
        titlesOf(member).some((own) => titles.some((title) => standsFor(own, title))),
    );
  const sorted = members.toSorted(
    (a, b) =>
      Number(mains.has(b.key)) - Number(mains.has(a.key)) ||
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
