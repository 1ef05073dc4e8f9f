import { compareTexts } from '../compare-texts.js';
import type { ConstrainedUnion } from '../constrained-union.js';
import { applyDecisions, type IdentityDecision, mainKeys } from '../decisions.js';
import type { AuthorEvidence } from './author-evidence.js';
import { fullestFirst } from './fullest-first.js';
import { type AuthorJoin, joinBlock, type PossibleAuthor } from './join-block.js';
import { nameBlock } from './name-mention.js';

/** Author keys made into people. */
export interface JoinedNames {
  /** All keys, each person once, by key; the first of `keys` is the one that the person is known by. */
  readonly people: readonly { readonly key: string; readonly keys: readonly string[] }[];
  readonly joins: readonly AuthorJoin[];
  readonly possible: readonly PossibleAuthor[];
  readonly overruled: readonly string[];
}

/**
 * Joins the names of one person. Names that differ in spelling alone are one; equal ORCIDs join names
 * that fit; a shorter name ("M.", "Marta") joins the only fuller person that fits, and only with
 * evidence. Two fuller people that fit, different ORCIDs, different suffixes and two names on one
 * paper keep apart. Names of different blocks never meet by rule, so a block can be judged alone, and
 * the result depends on the sets of evidence and decisions, never on their order. Other work of the thread
 * has turns between names.
 *
 * @param listed the keys for which `possible` is wanted; all where it is left out. It changes no join.
 */
export async function joinNames(
  authors: readonly AuthorEvidence[],
  decisions: readonly IdentityDecision[] = [],
  listed?: ReadonlySet<string>,
): Promise<JoinedNames> {
  const { union, overruled } = applyDecisions(decisions);
  const joins: AuthorJoin[] = [];
  const possible: PossibleAuthor[] = [];
  const sorted = authors.toSorted((a, b) => compareTexts(a.key, b.key));
  const evidence = new Map(sorted.map((author) => [author.key, author]));
  for (const block of blocksOf(sorted)) {
    const joined = await joinBlock(block.toSorted(fullestFirst), { union, evidence, listed });
    joins.push(...joined.joins);
    possible.push(...joined.possible);
  }
  return { people: peopleOf(sorted, union, mainKeys(decisions)), joins, possible, overruled };
}

function blocksOf(authors: readonly AuthorEvidence[]): readonly (readonly AuthorEvidence[])[] {
  const blocks = new Map<string, AuthorEvidence[]>();
  for (const author of authors) {
    const block = nameBlock(author.family, author.given);
    if (block === null) continue;
    const members = blocks.get(block);
    if (members === undefined) blocks.set(block, [author]);
    else members.push(author);
  }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function peopleOf(
  authors: readonly AuthorEvidence[],
  union: ConstrainedUnion,
  mains: ReadonlySet<string>,
): JoinedNames['people'] {
  const groups = new Map<string, AuthorEvidence[]>();
  for (const author of authors) {
    const group = union.groupOf(author.key);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [author]);
    else members.push(author);
  }
  return [...groups.values()]
    .map((members) => {
      const keys = members
        .toSorted((a, b) => mainFirst(a, b, mains) || fullestFirst(a, b))
        .map(({ key }) => key);
      return { key: keys[0] ?? '', keys };
    })
    .sort((a, b) => compareTexts(a.key, b.key));
}

/** Those that a decision wants first. */
function mainFirst(a: AuthorEvidence, b: AuthorEvidence, mains: ReadonlySet<string>): number {
  return Number(mains.has(b.key)) - Number(mains.has(a.key));
}
