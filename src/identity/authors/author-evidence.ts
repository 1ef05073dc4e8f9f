import { compareTexts } from '../compare-texts.js';
import { distinct } from '../distinct.js';
import type { ComparableName } from './compare-names.js';
import { type NameMention, nameBlock } from './name-mention.js';

/**
 * All that is known of one author key: a function of the set of its mentions. Co-authors, journals and
 * topics are named by what the records say and never by what joining made of it, so one block of
 * names can be judged without another.
 */
export interface AuthorEvidence extends ComparableName {
  readonly key: string;
  readonly orcids: readonly string[];
  /** Name blocks (`family|initial`) of those who sign with this key, sorted. */
  readonly coauthors: readonly string[];
  /** Keys that stand beside this one on a paper: two names of one list are two people. */
  readonly besideKeys: readonly string[];
  /** Journal keys. */
  readonly journals: readonly string[];
  /** Topic keys. */
  readonly topics: readonly string[];
  /** Folded names of institutions. */
  readonly affiliations: readonly string[];
}

/** One mention of a name on a paper, with what surrounds it. */
export interface AuthorMentionContext {
  readonly mention: NameMention;
  /** The other people of the same list. */
  readonly others: readonly NameMention[];
  readonly journal: string | null;
  readonly topics: readonly string[];
  readonly affiliations: readonly string[];
}

/** Gathers the mentions of one key; throws a RangeError for none. */
export function gatherEvidence(contexts: readonly AuthorMentionContext[]): AuthorEvidence {
  const mentions = contexts.map(({ mention }) => mention).sort(bySpelling);
  const [best] = mentions;
  if (best === undefined) throw new RangeError('An author needs at least one mention.');
  const others = contexts.flatMap((context) => context.others);
  return {
    key: best.key,
    family: best.family,
    wholeFamily: best.wholeFamily,
    given: best.given,
    // "MA" once and "Ma" once have one key: then it may be a name, and a name needs more to be cut.
    isInitials: mentions.every(({ isInitials }) => isInitials),
    suffix: best.suffix,
    homonym: best.homonym,
    orcids: distinct(mentions.flatMap(({ orcid }) => orcid ?? [])),
    coauthors: distinct(others.flatMap(({ family, given }) => nameBlock(family, given) ?? [])),
    besideKeys: distinct(others.map(({ key }) => key).filter((key) => key !== best.key)),
    journals: distinct(contexts.flatMap(({ journal }) => journal ?? [])),
    topics: distinct(contexts.flatMap(({ topics }) => topics)),
    affiliations: distinct(contexts.flatMap(({ affiliations }) => affiliations)),
  };
}

/** Fewest and longest given names first, then by letters: one order for every set of mentions. */
function bySpelling(a: NameMention, b: NameMention): number {
  const [one, two] = [a.given.join(' '), b.given.join(' ')];
  return a.given.length - b.given.length || compareTexts(one, two);
}
