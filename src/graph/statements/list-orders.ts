import type { Order } from './keyset.js';

export const paperOrders = {
  YEAR_DESC: { expression: 'coalesce(n.year, 0)', type: 'number', direction: 'DESC' },
  YEAR_ASC: { expression: 'coalesce(n.year, 0)', type: 'number', direction: 'ASC' },
  TITLE_ASC: { expression: 'n.sortTitle', type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

export const authorOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', type: 'number', direction: 'DESC' },
  NAME_ASC: { expression: 'n.key', type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

export const journalOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', type: 'number', direction: 'DESC' },
  TITLE_ASC: { expression: 'n.key', type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

/** Keywords of a paper by their label, then its terms, the most relevant first. */
export const paperTopicOrder: Order = { expression: 'e.sortKey', type: 'string', direction: 'ASC' };

export const topicOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', type: 'number', direction: 'DESC' },
  LABEL_ASC: { expression: 'n.key', type: 'string', direction: 'ASC' },
} as const satisfies Record<string, Order>;

/** Weighted lists come with the most papers first. */
export const weightOrder: Order = { expression: 'weight', type: 'number', direction: 'DESC' };
