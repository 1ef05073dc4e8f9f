import type { Clause } from '../dialect.js';
import { type AmongAll, type Listed, type ListPage, pageOfNodes } from '../statements/index.js';
import { papersWithWords } from './dialect.js';
import { type PageSource, Walk } from './walk.js';
import { papersOfWords } from './walk-statements.js';

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
  if (among === null || !order.isIndexed) return findAndSort(question, match, source);
  const rows = await source.orders.rows(shape.label, order);
  const walk = new Walk(question, among, rows, source);
  if (shape.label === 'Paper' && among.words.length > 0) {
    return pageOfText(question, among, walk, rows.length, source);
  }
  if (await walk.goOn(LONGEST_WALK)) return walk.found;
  return findAndSort(question, match, source);
}

function findAndSort<Row>(
  { shape, order, page }: ListPage<Row>,
  match: Clause,
  source: PageSource,
): Promise<readonly Listed<Row>[]> {
  return source.read(pageOfNodes(shape, match, order, page));
}

/** How many papers tell how common words are. */
const SAMPLE = 1_000;
/** A paper that is found by a word costs as much as so many that are walked. */
const COST_OF_FOUND = 2;
/** What stands for none in a sample: a word or a paper of which there may be some beyond it. */
const NONE_SEEN = 0.3;

/**
 * Papers that hold all of some words. Common words soon fill the page; else the papers that were walked tell
 * which word is the rarest, and whether its papers are fewer than those that are still to be walked.
 */
async function pageOfText<Row>(
  question: ListPage<Row>,
  { words, conditions }: AmongAll,
  walk: Walk<Row>,
  allPapers: number,
  source: PageSource,
): Promise<readonly Listed<Row>[]> {
  if (await walk.goOn(SAMPLE)) return walk.found;
  const [sample] = await source.read(papersOfWords(walk.seen, words));
  const seen = new Map(words.map((word, index) => [word, sample?.papers[index] ?? 0]));
  const seenOf = (word: string): number => Math.max(seen.get(word) ?? 0, NONE_SEEN);
  const rarestFirst = words.toSorted((one, other) => seenOf(one) - seenOf(other));
  const ofRarest = (seenOf(rarestFirst[0] ?? '') / walk.seen.length) * allPapers * COST_OF_FOUND;
  const missing = question.page.limit - walk.found.length;
  const toWalk = (missing / Math.max(walk.found.length, NONE_SEEN)) * walk.seen.length;
  if (toWalk < ofRarest && (await walk.goOn(ofRarest))) return walk.found;
  const { text, parameters } = papersWithWords(rarestFirst);
  const match = {
    text: `${text}\nWITH n WHERE ${conditions.text}`,
    parameters: { ...parameters, ...conditions.parameters },
  };
  return findAndSort(question, match, source);
}
