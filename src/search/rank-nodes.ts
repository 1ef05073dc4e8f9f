import { BestRows } from './best-rows.js';
import { type Hits, hitsIn, type Need, type Wanted, WHOLE_WORD } from './hits.js';
import { ALL_PLACES, MARK } from './marks.js';
import type { SearchIndex } from './search-index.js';
import type { SearchedKind } from './searched-node.js';
import type { Segment } from './segment.js';

/** A node that holds all words, with how much it is about them. */
export interface RankedNode {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly score: number;
  readonly weight: number;
}

/** A place in the order of relevance. */
export type RankedPlace = Pick<RankedNode, 'id' | 'score' | 'weight'>;

/** What is looked for. */
export interface RankQuestion {
  readonly wanted: readonly Wanted[];
  /** Which of the words a node must hold; left out: all. */
  readonly need?: Need;
  readonly kinds: readonly SearchedKind[];
  /** Whether a node that holds the words is meant; null where each is. */
  readonly isMeant: ((kind: SearchedKind, id: string) => boolean) | null;
}

/** A part of the list of all that are found. */
export interface RankedPage {
  readonly size: number;
  /** True to read backwards, from the end or from before a place. */
  readonly isBackward: boolean;
  /** The row before the page, or after it; null for the first or last page. */
  readonly from: RankedPlace | null;
}

/** How soon more of a word adds no more, and how much the length of a text counts: the usual values. */
const K1 = 1.2;
const B = 0.75;

/** How much a word counts in each place. */
const PLACE_WEIGHTS: readonly (readonly [mark: number, weight: number])[] = [
  [MARK.NAME, 3],
  [MARK.OTHER_NAME, 2],
  [MARK.KEYWORD, 2],
  [MARK.PEOPLE, 2],
  [MARK.TEXT, 1],
];

/** The weight of each combination of marks, and half of it where only a word is there that begins so. */
const FREQUENCIES = Float64Array.from({ length: 2 * WHOLE_WORD }, (_, marks) => {
  let sum = 0;
  for (const [mark, weight] of PLACE_WEIGHTS) if ((marks & mark) !== 0) sum += weight;
  return (marks & WHOLE_WORD) === 0 ? sum / 2 : sum;
});

/**
 * A page of the nodes that hold the words, by BM25F (Robertson and Zaragoza 2009) over places: a word counts once
 * for each place that it is in, by the weight of the place; rare words count more; among nodes of one kind, and
 * their statistics are those of the kind. Nodes of one score are ordered by weight, then by id. So the order
 * follows from the nodes alone.
 */
export function rankNodes(
  index: SearchIndex,
  question: RankQuestion,
  page: RankedPage,
): { readonly rows: readonly RankedNode[]; readonly total: number } {
  const sign = page.isBackward ? -1 : 1;
  const best = new BestRows<RankedNode>(
    page.size,
    (one, other) => sign * comparePlaces(one, other),
  );
  let total = 0;
  for (const kind of question.kinds) {
    eachFound(index, kind, question, (segment, row, score) => {
      total += 1;
      const { worst } = best;
      if (worst !== undefined && sign * (worst.score - score) > 0) return;
      const node = { kind, id: segment.idAt(row), score, weight: segment.weightAt(row) };
      if (page.from === null || sign * comparePlaces(page.from, node) < 0) best.add(node);
    });
  }
  return { rows: best.rows, total };
}

/** The ids of all nodes of a kind that hold all words, in no order. */
export function idsWithAll(
  index: SearchIndex,
  kind: SearchedKind,
  wanted: readonly Wanted[],
): readonly string[] {
  return index
    .segmentsOf(kind)
    .flatMap((segment) => hitsIn(segment, wanted, ALL_PLACES).rows.map((row) => segment.idAt(row)));
}

/** Below 0 where the first comes before the other. */
export function comparePlaces(one: RankedPlace, other: RankedPlace): number {
  return (
    other.score - one.score ||
    other.weight - one.weight ||
    (one.id === other.id ? 0 : one.id < other.id ? -1 : 1)
  );
}

type OnFound = (segment: Segment, row: number, score: number) => void;

function eachFound(
  index: SearchIndex,
  kind: SearchedKind,
  { wanted, need, isMeant }: RankQuestion,
  on: OnFound,
): void {
  const segments = index.segmentsOf(kind);
  const hits = segments.map((segment) => hitsIn(segment, wanted, ALL_PLACES, need));
  const rarities = raritiesOf(segments, hits, wanted.length);
  const usual = usualSize(segments);
  for (const [at, segment] of segments.entries()) {
    const { rows = [], marks = [] } = hits[at] ?? {};
    for (const row of rows) {
      if (isMeant !== null && !isMeant(kind, segment.idAt(row))) continue;
      const norm = K1 * (1 - B + (B * segment.sizeAt(row)) / usual);
      let score = 0;
      for (const [place, of] of marks.entries()) {
        const frequency = FREQUENCIES[of[row] ?? 0] ?? 0;
        score += ((rarities[place] ?? 0) * frequency * (K1 + 1)) / (frequency + norm);
      }
      on(segment, row, score);
    }
  }
}

/** How rare each word is among the nodes of the kind. */
function raritiesOf(
  segments: readonly Segment[],
  hits: readonly Hits[],
  words: number,
): readonly number[] {
  const nodes = segments.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: words }, (_, word) => {
    const holding = hits.reduce((sum, { counts }) => sum + (counts[word] ?? 0), 0);
    return Math.log(1 + (nodes - holding + 0.5) / (holding + 0.5));
  });
}

/** How many words a node of the kind holds on average. */
function usualSize(segments: readonly Segment[]): number {
  const nodes = segments.reduce((sum, { length }) => sum + length, 0);
  return segments.reduce((sum, { size }) => sum + size, 0) / Math.max(nodes, 1) || 1;
}
