import { BestRows } from './best-rows.js';
import { hitsIn, WHOLE_WORD } from './hits.js';
import { MARK, NAMES } from './marks.js';
import { readingsOf } from './name-words.js';
import type { SearchIndex } from './search-index.js';
import type { SearchedKind } from './searched-node.js';
import type { Segment } from './segment.js';

/** What is typed so far, and what for. */
export interface NameQuestion {
  readonly text: string;
  readonly kinds: readonly SearchedKind[];
  /** The most names. */
  readonly first: number;
}

/** A name that has all that is typed. */
export interface SuggestedName {
  readonly kind: SearchedKind;
  readonly id: string;
  /** How well it matches: 0 the whole name, 1 the beginning of the name, 2 words of it. */
  readonly tier: number;
  readonly weight: number;
}

/**
 * The names of which each typed word begins a word, the best first: the name itself, names that begin so,
 * then others; among these those with the most papers. Titles of papers come after other names that match as well, the newest first.
 */
export function suggestNames(
  index: SearchIndex,
  { text, kinds, first }: NameQuestion,
): readonly SuggestedName[] {
  const best = new BestRows<SuggestedName>(first, compareNames);
  for (const reading of readingsOf(text)) {
    const words = [...new Set(reading)];
    const seen = new Set(best.rows.map(({ id }) => id));
    for (const kind of kinds) {
      for (const segment of index.segmentsOf(kind)) addNames(best, seen, kind, segment, words);
    }
  }
  return best.rows;
}

/** The different words that are typed, in any reading of the text. */
export function typedWords(text: string): readonly string[] {
  return [...new Set(readingsOf(text).flat())];
}

function addNames(
  best: BestRows<SuggestedName>,
  seen: ReadonlySet<string>,
  kind: SearchedKind,
  segment: Segment,
  words: readonly string[],
): void {
  if (isBehind(best.worst, kind, segment, words)) return;
  const wanted = words.map((word) => ({ word, isBeginning: true }));
  const { rows, marks } = hitsIn(segment, wanted, NAMES);
  for (const row of rows) {
    const tier = tierOf(segment, row, marks);
    const weight = segment.weightAt(row);
    const { worst } = best;
    // Of hundreds of thousands few come so far as to need a text.
    if (worst?.kind === kind && isWorse({ tier, weight }, worst)) continue;
    const id = segment.idAt(row);
    if (!seen.has(id)) best.add({ kind, id, tier, weight });
  }
}

/**
 * Whether no name of a segment can be among the best: its heaviest would not be if its name began so. The first
 * segments hold the heaviest nodes, so what begins a third of a million names is looked for in few of them.
 */
function isBehind(
  worst: SuggestedName | undefined,
  kind: SearchedKind,
  segment: Segment,
  words: readonly string[],
): boolean {
  if (worst === undefined) return false;
  const tier = words.every((word) => segment.hasWord(word)) ? 0 : 1;
  return compareNames({ kind, tier, ...segment.heaviest }, worst) > 0;
}

function tierOf(segment: Segment, row: number, marks: readonly Uint8Array[]): number {
  const isWhole =
    segment.nameSizeAt(row) === marks.length && marks.every((of) => isWholeName(of[row] ?? 0));
  if (isWhole) return 0;
  return ((marks[0]?.[row] ?? 0) & MARK.FIRST) === 0 ? 2 : 1;
}

type Rank = Pick<SuggestedName, 'tier' | 'weight'>;

function isWorse(one: Rank, other: Rank): boolean {
  return one.tier > other.tier || (one.tier === other.tier && one.weight < other.weight);
}

function isWholeName(marks: number): boolean {
  return (marks & WHOLE_WORD) !== 0 && (marks & MARK.NAME) !== 0;
}

function compareNames(one: SuggestedName, other: SuggestedName): number {
  return (
    one.tier - other.tier ||
    Number(one.kind === 'PAPER') - Number(other.kind === 'PAPER') ||
    other.weight - one.weight ||
    (one.id < other.id ? -1 : 1)
  );
}
