import type { Clause } from '../dialect.js';
import type { ListedLabel } from '../statement.js';
import {
  type AmongAll,
  byPaperCount,
  countOfNodes,
  type NodeSelection,
  paperOrders,
} from '../statements/index.js';
import { papersFromRarest, rankWords, SAMPLE } from './rarest-word.js';
import type { PageSource } from './walk.js';

/**
 * How many nodes a list holds. Parts of names are looked for in an order in memory; of several words of a text
 * the rarest is looked up, which some papers tell.
 */
export async function countOfList(
  label: ListedLabel,
  { match, among }: NodeSelection,
  source: PageSource,
): Promise<number> {
  const words = among?.words.length ?? 0;
  if (among === null || words === 0) return countFound(label, match, source);
  if (label === 'Paper') {
    return countFound(label, words === 1 ? match : await papersOfText(among, source), source);
  }
  if (among.conditions.text !== 'true') return countFound(label, match, source);
  const rows = await source.orders.rows(label, byPaperCount.keys[0]);
  return [...rows.rowsWith(among.words, 0)].length;
}

async function countFound(label: ListedLabel, found: Clause, source: PageSource): Promise<number> {
  const [count] = await source.read(countOfNodes({ label }, found));
  return count?.total ?? 0;
}

async function papersOfText(among: AmongAll, source: PageSource): Promise<Clause> {
  const rows = await source.orders.rows('Paper', paperOrders.YEAR_DESC.keys[0]);
  const size = Math.min(SAMPLE, rows.length);
  const papers = Array.from({ length: size }, (_, row) => rows.nodeAt(row));
  return papersFromRarest(await rankWords(among.words, papers, source), among);
}
