import type { Clause } from '../dialect.js';
import {
  type AmongAll,
  type Listed,
  type ListPage,
  pageOfNodes,
  type SortKey,
} from '../statements/index.js';
import { type PageSource, readForward, Walk } from './walk.js';

/** After so many nodes it is quicker to find all that are meant and sort them. */
const LONGEST_WALK = 10_000;

/**
 * One page of a list. The nodes are walked in the order that is in memory, from where the page before ended,
 * until the page is full; where too few are meant for that, all that are meant are found and sorted.
 */
export async function pageOfList<Row>(
  question: ListPage<Row>,
  source: PageSource,
): Promise<readonly Listed<Row>[]> {
  const { shape, nodes, order } = question;
  const { match, among } = nodes;
  if (among === null || !isKept(order.keys[0])) return findAndSort(question, match, source);
  const [kept] = readForward(order).keys;
  const rows = await source.orders.rows(shape.label, kept);
  const walk = new Walk(question, among, rows, source);
  if (shape.label === 'Paper' && among.words.length > 0) {
    return pageOfText(question, among, walk, rows.length, source);
  }
  if (await walk.goOn(LONGEST_WALK)) return walk.found;
  return findAndSort(question, match, source);
}

/** Computed values are kept as properties are, and read again after a change of what they are read from. */
function isKept({ isIndexed, reads }: SortKey): boolean {
  return isIndexed === true || reads !== undefined;
}

function findAndSort<Row>(
  { shape, order, page }: ListPage<Row>,
  match: Clause,
  source: PageSource,
): Promise<readonly Listed<Row>[]> {
  return source.read(pageOfNodes(shape, match, order, page));
}

/** How many papers are walked before it is asked how many may hold the words. */
const SAMPLE = 1_000;

/** What stands for none in a sample: there may be some beyond it. */
const NONE_SEEN = 0.3;

/** A paper that is found by its words and sorted costs as much as so many that are walked. */
const COST_OF_FOUND = 2;

/**
 * Papers that hold all of some words. Common words soon fill the page; else the papers that were walked tell how
 * many are still to be walked, and whether those that may hold the words are fewer.
 */
async function pageOfText<Row>(
  question: ListPage<Row>,
  { words }: AmongAll,
  walk: Walk<Row>,
  allPapers: number,
  source: PageSource,
): Promise<readonly Listed<Row>[]> {
  if (await walk.goOn(SAMPLE)) return walk.found;
  const nodes = await source.words.nodesWith(words);
  const toFind = nodes === null ? allPapers : nodes.length * COST_OF_FOUND;
  const missing = question.page.limit - walk.found.length;
  const toWalk = (missing / Math.max(walk.found.length, NONE_SEEN)) * walk.seen.length;
  if (toWalk < toFind && (await walk.goOn(toFind))) return walk.found;
  return findAndSort(question, question.nodes.match, source);
}
