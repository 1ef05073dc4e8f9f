import type { Clause } from '../dialect.js';
import type { ListedLabel } from '../statement.js';
import { byPaperCount, countOfNodes, type NodeSelection } from '../statements/index.js';
import type { PageSource } from './walk.js';

/** How many nodes a list holds. Parts of names are looked for in an order in memory. */
export async function countOfList(
  label: ListedLabel,
  { match, among }: NodeSelection,
  source: PageSource,
): Promise<number> {
  const words = among?.words.length ?? 0;
  if (among === null || words === 0) return countFound(label, match, source);
  if (label === 'Paper' || among.conditions.text !== 'true')
    return countFound(label, match, source);
  const rows = await source.orders.rows(label, byPaperCount.keys[0]);
  return [...rows.rowsWith(among.words, 0)].length;
}

async function countFound(label: ListedLabel, found: Clause, source: PageSource): Promise<number> {
  const [count] = await source.read(countOfNodes({ label }, found));
  return count?.total ?? 0;
}
