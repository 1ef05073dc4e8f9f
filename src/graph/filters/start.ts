import type { Dialect } from '../dialect.js';
import { conditionText } from './condition-text.js';
import type { FilterScope } from './filter-scope.js';
import { partsOf, type Tree } from './tree.js';

/** Where a statement begins, and the conditions that are left to check there. */
export interface Start {
  /** Clauses that bind `n` to each of some nodes once. */
  readonly match: (scope: FilterScope) => string;
  readonly rest: Tree;
  /** Whether it finds a small part of all nodes. */
  readonly isNarrow: boolean;
  /** Whether it is a pattern alone, whose nodes an engine counts without a look at them. */
  readonly isPattern: boolean;
  /** Starts with a smaller rank find fewer nodes. */
  readonly rank: number;
}

/** After the nodes that have few papers: a common word is in most papers, and then each is checked. */
const RANK_OF_WORDS = 10;
const RANK_OF_PLACES = 20;

/** A statement that begins in more places than this takes long to plan. */
const MOST_PLACES = 20;

/**
 * Where to begin to look for the nodes of a tree; null where all nodes have to be looked at.
 *
 * @param dialect how words are looked up; null for nodes that have no index of words.
 */
export function startOf(tree: Tree, dialect: Dialect | null): Start | null {
  const [best] = [
    ...startsAtNodes(tree),
    ...startsAtWords(tree, dialect),
    ...startsInPlaces(tree, dialect),
  ].toSorted((one, other) => one.rank - other.rank);
  return best ?? null;
}

/** The words that each node of the tree holds, each once. */
export function wordsOf(tree: Tree): readonly string[] {
  return [
    ...new Set(
      partsOf(tree).flatMap((part) =>
        part.kind === 'ONE' ? (part.condition.text?.words ?? []) : [],
      ),
    ),
  ];
}

/** The tree without the conditions that its words say whole. */
export function withoutWords(tree: Tree): Tree {
  return {
    kind: 'ALL',
    of: partsOf(tree).filter(
      (part) => !(part.kind === 'ONE' && part.condition.text?.isEnough === true),
    ),
  };
}

function startsAtWords(tree: Tree, dialect: Dialect | null): readonly Start[] {
  const words = wordsOf(tree);
  if (words.length === 0 || dialect === null) return [];
  return [
    {
      match: (scope) => scope.clause(dialect.papersWithWords(words)),
      rest: withoutWords(tree),
      isNarrow: false,
      isPattern: false,
      rank: RANK_OF_WORDS,
    },
  ];
}

function startsAtNodes(tree: Tree): readonly Start[] {
  return partsOf(tree).flatMap((part) =>
    part.kind === 'ONE' && part.condition.anchor !== null
      ? [{ ...part.condition.anchor, rest: without(tree, part), isPattern: true }]
      : [],
  );
}

/** Where each of several trees has a start, all of these: `or` of two authors need not look at all papers. */
function startsInPlaces(tree: Tree, dialect: Dialect | null): readonly Start[] {
  return partsOf(tree).flatMap((part) => {
    if (part.kind !== 'ANY' || part.of.length > MOST_PLACES) return [];
    const starts = part.of.flatMap((each) => startOf(each, dialect) ?? []);
    if (starts.length < part.of.length) return [];
    return [
      {
        match: (scope: FilterScope): string => placesText(starts, scope),
        rest: without(tree, part),
        isNarrow: starts.every(({ isNarrow }) => isNarrow),
        isPattern: false,
        rank: RANK_OF_PLACES,
      },
    ];
  });
}

function without(tree: Tree, left: Tree): Tree {
  return { kind: 'ALL', of: partsOf(tree).filter((part) => part !== left) };
}

function placesText(starts: readonly Start[], scope: FilterScope): string {
  const places = starts.map(({ match, rest }) => {
    const start = match(scope);
    const condition = conditionText(rest, scope);
    const checked = condition === 'true' ? '' : `\nWITH n WHERE ${condition}`;
    return `${start}${checked}\nRETURN n`;
  });
  return `CALL () {\n${places.join('\nUNION\n')}\n}`;
}
