import type { Order } from './keyset.js';

export const paperOrders = {
  YEAR_DESC: { expression: 'coalesce(n.year, 0)', type: 'number', direction: 'DESC' },
  YEAR_ASC: { expression: 'coalesce(n.year, 0)', type: 'number', direction: 'ASC' },
  TITLE_ASC: { expression: 'n.sortTitle', type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

/** Those with the most papers first. */
const byPaperCount = {
  expression: 'n.paperCount',
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
