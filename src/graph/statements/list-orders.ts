import { orderBy, type SortKey } from './keyset.js';

/** The year of a paper `n` in the order of lists: 0 for none. */
export const SORT_YEAR = 'n.sortYear';

/** How many papers a node `n` has. */
export const PAPER_COUNT = 'n.paperCount';

const YEAR = { name: 'YEAR', expression: SORT_YEAR, isIndexed: true, type: 'number' } as const;

const TITLE = {
  name: 'TITLE',
  expression: 'n.sortTitle',
  isIndexed: true,
  type: 'string',
} as const;

const PAPERS = {
  name: 'PAPER_COUNT',
  expression: PAPER_COUNT,
  isIndexed: true,
  type: 'number',
} as const;

export const paperOrders = {
  YEAR_DESC: orderBy({ ...YEAR, direction: 'DESC' }),
  YEAR_ASC: orderBy({ ...YEAR, direction: 'ASC' }),
  TITLE_ASC: orderBy({ ...TITLE, direction: 'ASC' }),
} as const;

/** Those with the most papers first. */
export const byPaperCount = orderBy({ ...PAPERS, direction: 'DESC' });

/** By the folded name, title or label. */
function byKey(name: string) {
  const key: SortKey = {
    name,
    expression: 'n.key',
    isIndexed: true,
    type: 'string',
    direction: 'ASC',
  };
  return orderBy(key);
}

export const authorOrders = { PAPER_COUNT_DESC: byPaperCount, NAME_ASC: byKey('NAME') } as const;

export const journalOrders = { PAPER_COUNT_DESC: byPaperCount, TITLE_ASC: byKey('TITLE') } as const;

export const topicOrders = { PAPER_COUNT_DESC: byPaperCount, LABEL_ASC: byKey('LABEL') } as const;

/** Keywords of a paper by their label, then its terms, the most relevant first. */
export const paperTopicOrder = orderBy({
  name: 'PLACE',
  expression: 'e.sortKey',
  type: 'string',
  direction: 'ASC',
});

/** Weighted lists come with the most papers first. */
export const weightOrder = orderBy({
  name: 'WEIGHT',
  expression: 'weight',
  type: 'number',
  direction: 'DESC',
});
