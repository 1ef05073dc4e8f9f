import type { Order } from './keyset.js';

/** The year of a paper `n` in the order of lists: 0 for none. */
export const SORT_YEAR = 'n.sortYear';

export const paperOrders = {
  YEAR_DESC: { expression: SORT_YEAR, isIndexed: true, type: 'number', direction: 'DESC' },
  YEAR_ASC: { expression: SORT_YEAR, isIndexed: true, type: 'number', direction: 'ASC' },
  TITLE_ASC: { expression: 'n.sortTitle', isIndexed: true, type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

/** How many papers a node `n` has. */
export const PAPER_COUNT = 'n.paperCount';

/** Those with the most papers first. */
export const byPaperCount = {
  expression: PAPER_COUNT,
  isIndexed: true,
  type: 'number',
  direction: 'DESC',
} as const satisfies Order;

/** By the folded name, title or label. */
const byKey = {
  expression: 'n.key',
  isIndexed: true,
  type: 'string',
  direction: 'ASC',
} as const satisfies Order;

export const authorOrders = { PAPER_COUNT_DESC: byPaperCount, NAME_ASC: byKey } as const;

export const journalOrders = { PAPER_COUNT_DESC: byPaperCount, TITLE_ASC: byKey } as const;

/** Keywords of a paper by their label, then its terms, the most relevant first. */
export const paperTopicOrder: Order = { expression: 'e.sortKey', type: 'string', direction: 'ASC' };

export const topicOrders = { PAPER_COUNT_DESC: byPaperCount, LABEL_ASC: byKey } as const;

/** Weighted lists come with the most papers first. */
export const weightOrder: Order = { expression: 'weight', type: 'number', direction: 'DESC' };
