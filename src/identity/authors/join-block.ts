import { giveWay } from '../../threads/index.js';
import { compareTexts } from '../compare-texts.js';
import { ConstrainedUnion } from '../constrained-union.js';
import type { AuthorEvidence } from './author-evidence.js';
import { AUTHOR_RULES } from './author-rules.js';
import { COMMON_FAMILY_NAMES } from './common-family-names.js';
import { compareNames, type NameRelation } from './compare-names.js';
import { barFor, haveOtherOrcids, isVetoed, looksUpTo } from './join-conditions.js';
import { indexNames, type NameIndex } from './name-index.js';
import { sharedNames } from './shared-names.js';
import { type AuthorReason, sumPoints, weighAuthors } from './weigh-authors.js';

/** A key that was joined to a person known by another, fuller one. */
export interface AuthorJoin {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly evidence: readonly AuthorReason[];
}

/** Two keys that may be one person and stay apart. */
export interface PossibleAuthor {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly evidence: readonly AuthorReason[];
  readonly because: 'TOO_LITTLE_EVIDENCE' | 'SEVERAL_NAMES_FIT';
}

/** What decisions made, and what is known of every key, in this block or another. */
export interface JoinContext {
  readonly union: ConstrainedUnion;
  readonly evidence: ReadonlyMap<string, AuthorEvidence>;
  /** The keys for which it is listed whom they may be; all where it is left out. */
  readonly listed?: ReadonlySet<string> | undefined;
}

export interface JoinedBlock {
  readonly joins: readonly AuthorJoin[];
  readonly possible: readonly PossibleAuthor[];
}

/**
 * Joins the names of one block; they come fullest first, and joins change `context.union`.
 *
 * @param index which of the names are compared; one that leaves out less gives the same.
 */
export async function joinBlock(
  names: readonly AuthorEvidence[],
  context: JoinContext,
  index: NameIndex = indexNames(names),
): Promise<JoinedBlock> {
  const block = new NameBlock(names, context, index);
  block.joinSpellings();
  block.joinOrcids();
  for (const name of names) {
    await giveWay();
    block.joinToOnlyFit(name);
  }
  return block;
}

/** A person of the block that a name may be: the names that rules or people put together. */
interface Fit {
  readonly person: string;
  readonly members: readonly AuthorEvidence[];
}

class NameBlock implements JoinedBlock {
  readonly joins: AuthorJoin[] = [];
  readonly possible: PossibleAuthor[] = [];
  readonly #context: JoinContext;
  readonly #index: NameIndex;
  readonly #byRule = new ConstrainedUnion();
  readonly #byKey: ReadonlyMap<string, AuthorEvidence>;
  readonly #places: ReadonlyMap<string, number>;
  readonly #isShared: (name: AuthorEvidence) => boolean;
  /** Keys for which it is listed whom they may be, with a name of theirs or of their person in this block. */
  readonly #listedHere: readonly string[];

  constructor(names: readonly AuthorEvidence[], context: JoinContext, index: NameIndex) {
    this.#context = context;
    this.#index = index;
    this.#byKey = new Map(names.map((name) => [name.key, name]));
    this.#places = new Map(names.map(({ key }, place) => [key, place]));
    this.#isShared = sharedNames(names);
    this.#listedHere = [...(context.listed ?? [])].filter((key) => this.#inBlock(key).length > 0);
  }

  /**
   * "Jean-Pierre" and "Jeanpierre": one name, as good as one key. Not so where many people bear the family
   * name ("Gao, Zhiyong" and "Gao, Zhi-Yong"), or where ORCIDs show that several people share the name:
   * then evidence has to join them, as it joins other names.
   */
  joinSpellings(): void {
    for (const [to, from] of this.#index.spellings()) {
      if (compareNames(from, to) !== 'SAME' || this.#isShared(from)) continue;
      const evidence = weighSpelling(from, to);
      if (COMMON_FAMILY_NAMES.has(to.family) && sumPoints(evidence) < barFor(from)) continue;
      this.#join(from, to, evidence);
    }
  }

  /** An ORCID is one person's; a key with two ORCIDs is two people's and proves nothing. */
  joinOrcids(): void {
    for (const [to, from] of this.#index.orcids()) {
      const [own] = from.orcids;
      const isEqual = from.orcids.length === 1 && to.orcids.length === 1 && own === to.orcids[0];
      if (!isEqual || compareNames(from, to) === 'DIFFERENT') continue;
      this.#join(from, to, weighAuthors([from], [to]));
    }
  }

  /**
   * Joins a name to the one person with a fuller name that it fits, or says whom it may be. Of the people
   * who share the very name, each with an ORCID, it joins the only one for whom evidence speaks: by so
   * much more than for any other.
   */
  joinToOnlyFit(name: AuthorEvidence): void {
    const fits = this.#fitsOf(name);
    const people = new Set(fits.map(({ person }) => person));
    if (people.size === 0) return;
    const areNamesakes = this.#areNamesakes(name, fits);
    const isRivalled =
      (people.size > 1 && !areNamesakes) || fits.some((fit) => this.#hasRival(name, fit));
    const isCrowd = people.size > AUTHOR_RULES.listedFrom;
    if (isRivalled && (isCrowd || !this.#isListed(name, fits))) return;
    const weighed = fits
      .map((fit) => ({ fit, evidence: weighAuthors(this.#personOf(name), fit.members) }))
      .map(({ fit, evidence }) => ({ fit, evidence, score: sumPoints(evidence) }))
      .sort((a, b) => b.score - a.score || compareTexts(keyOf(a.fit), keyOf(b.fit)));
    const [best] = weighed;
    const second = weighed.find(({ fit }) => fit.person !== best?.fit.person)?.score ?? 0;
    const isOnlyOne = !isRivalled && second < AUTHOR_RULES.namesake;
    if (best !== undefined && isOnlyOne && best.score - second >= barFor(name)) {
      this.#join(name, headOf(best.fit, name), best.evidence);
      return;
    }
    if (!this.#isListed(name, fits)) return;
    const because = isOnlyOne ? 'TOO_LITTLE_EVIDENCE' : 'SEVERAL_NAMES_FIT';
    for (const { fit, evidence, score } of weighed.slice(0, AUTHOR_RULES.listed)) {
      const [a = '', b = ''] = [name.key, keyOf(fit)].sort(compareTexts);
      this.possible.push({ a, b, score, evidence, because });
    }
  }

  #isListed(name: AuthorEvidence, fits: readonly Fit[]): boolean {
    const { listed } = this.#context;
    if (listed === undefined || listed.has(name.key)) return true;
    return fits.some(({ members }) => members.some(({ key }) => listed.has(key)));
  }

  #join(from: AuthorEvidence, to: AuthorEvidence, evidence: readonly AuthorReason[]): void {
    const { union } = this.#context;
    if (this.#byRule.isTogether(from.key, to.key) || union.isApart(from.key, to.key)) return;
    const [own, other] = [this.#ruledWith(from), this.#ruledWith(to)];
    if (own.some((one) => other.some((two) => isVetoed(one, two)))) return;
    this.#byRule.unite(from.key, to.key);
    union.unite(from.key, to.key);
    this.joins.push({ from: from.key, to: to.key, score: sumPoints(evidence), evidence });
  }

  /** The names that rules put with this one. */
  #ruledWith({ key }: AuthorEvidence): readonly AuthorEvidence[] {
    return this.#byRule
      .membersOf(key)
      .flatMap((member) => this.#byKey.get(member) ?? [])
      .sort((a, b) => compareTexts(a.key, b.key));
  }

  /**
   * The names that this one may be short for and that people put with it: who decided that "A. Quill" is
   * Anna has said that he is not Albert.
   */
  #decidedFor(name: AuthorEvidence): readonly AuthorEvidence[] {
    return this.#inBlock(name.key).filter(
      (other) =>
        !this.#byRule.isTogether(name.key, other.key) &&
        looksUpTo(name, other, compareNames(name, other)),
    );
  }

  /** All that is known of the person that this name belongs to so far. */
  #personOf({ key }: AuthorEvidence): readonly AuthorEvidence[] {
    const { union, evidence } = this.#context;
    return union
      .membersOf(key)
      .flatMap((member) => evidence.get(member) ?? [])
      .sort((a, b) => compareTexts(a.key, b.key));
  }

  /**
   * The people that a name fits. Initials look for written-out names; where the block has none that
   * fits, for more initials. A written-out name looks for a fuller or differently spelled one. Of many
   * people two are enough where nobody asks who they are, unless they share the very name.
   */
  #fitsOf(name: AuthorEvidence): readonly Fit[] {
    const { union } = this.#context;
    const isAsked = this.#isShared(name) || this.#isAsked(name);
    const seen = new Set<string>();
    const fitting: (readonly AuthorEvidence[])[] = [];
    const writtenPeople = new Set<string>();
    for (const other of this.#index.fuller(name)) {
      const group = this.#byRule.groupOf(other.key);
      if (seen.has(group)) continue;
      seen.add(group);
      const members = this.#membersOf(other);
      if (union.isTogether(name.key, other.key) || !this.#fits(name, members)) continue;
      fitting.push(members);
      if (members.some(isWritten)) writtenPeople.add(union.groupOf(other.key));
      if (writtenPeople.size > 1 && !isAsked) break;
    }
    const written = fitting.filter((members) => members.some(isWritten));
    return (written.length > 0 ? written : fitting)
      .toSorted((a, b) => this.#placeOf(a[0]) - this.#placeOf(b[0]))
      .map((members) => ({
        person: union.groupOf(members[0]?.key ?? ''),
        members: this.#withPerson(members),
      }));
  }

  /** True where somebody may want to know whom a name may be. */
  #isAsked(name: AuthorEvidence): boolean {
    const { listed, union } = this.#context;
    if (listed === undefined || listed.has(name.key)) return true;
    return this.#listedHere.some((key) =>
      this.#inBlock(key).some(
        (other) =>
          !union.isTogether(name.key, other.key) && this.#fits(name, this.#membersOf(other)),
      ),
    );
  }

  /** The names of this block that belong to a key's person. */
  #inBlock(key: string): readonly AuthorEvidence[] {
    return this.#context.union.membersOf(key).flatMap((member) => this.#byKey.get(member) ?? []);
  }

  /** A name with those that rules put with it, fullest first. */
  #membersOf({ key }: AuthorEvidence): readonly AuthorEvidence[] {
    return this.#byRule
      .membersOf(key)
      .flatMap((member) => this.#byKey.get(member) ?? [])
      .sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
  }

  #placeOf(name: AuthorEvidence | undefined): number {
    return this.#places.get(name?.key ?? '') ?? 0;
  }

  #withPerson(members: readonly AuthorEvidence[]): readonly AuthorEvidence[] {
    const [first] = members;
    const person = first === undefined ? [] : this.#personOf(first);
    return [...new Set([...members, ...person])];
  }

  #fits(name: AuthorEvidence, members: readonly AuthorEvidence[]): boolean {
    const own = [...this.#ruledWith(name), ...this.#decidedFor(name)];
    if (members.some((member) => this.#context.union.isApart(name.key, member.key))) return false;
    if (own.some((one) => members.some((two) => isVetoed(one, two)))) return false;
    return members.some((member) => looksUpTo(name, member, compareNames(name, member)));
  }

  /**
   * "M. A." and "M. B." both fit "Marta": then neither is her for sure. Nor is either of two people who
   * share the name "Marta" and have an ORCID each for sure "Marta A.".
   */
  #hasRival(name: AuthorEvidence, { members }: Fit): boolean {
    const isShorter = members.some((member) => compareNames(name, member) === 'SHORTER');
    const isSharing = this.#isShared(name) && name.orcids.length > 0;
    const [first] = members;
    if (first === undefined || (isShorter && !isSharing)) return false;
    for (const other of this.#index.like(isShorter ? name : first)) {
      const relation = compareNames(name, other);
      const isRival = relation === 'DIFFERENT' ? !isShorter : isNamesake(name, other, relation);
      if (isRival && members.every((member) => !isVetoed(other, member))) return true;
    }
    return false;
  }

  /** True where all these people have the very name that several people share. */
  #areNamesakes(name: AuthorEvidence, fits: readonly Fit[]): boolean {
    return (
      this.#isShared(name) &&
      fits.every(({ members }) => members.some((each) => compareNames(name, each) === 'SAME'))
    );
  }
}

/** Another person for certain, by the same name. */
function isNamesake(name: AuthorEvidence, other: AuthorEvidence, relation: NameRelation): boolean {
  return relation === 'SAME' && haveOtherOrcids(name, other);
}

/** For a family name that is rare the name alone is enough; a common one leaves it to the evidence. */
function weighSpelling(from: AuthorEvidence, to: AuthorEvidence): readonly AuthorReason[] {
  const reason = { kind: 'NAME', values: ['SAME'], points: AUTHOR_RULES.points.sameName } as const;
  const others = weighAuthors([from], [to]);
  return COMMON_FAMILY_NAMES.has(to.family) ? others : [reason, ...others];
}

const isWritten = ({ isInitials }: AuthorEvidence): boolean => !isInitials;

function keyOf({ members }: Fit): string {
  return members[0]?.key ?? '';
}

function headOf({ members }: Fit, fallback: AuthorEvidence): AuthorEvidence {
  return members[0] ?? fallback;
}
