import type { Order } from './page.js';

export const paperOrders = {
  YEAR_DESC: { expression: 'coalesce(n.year, 0)', direction: 'DESC' },
  YEAR_ASC: { expression: 'coalesce(n.year, 0)', direction: 'ASC' },
  TITLE_ASC: { expression: "toLower(coalesce(n.title, ''))", direction: 'ASC' },
} as const satisfies Record<string, Order>;

export const authorOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', direction: 'DESC' },
  NAME_ASC: { expression: 'n.key', direction: 'ASC' },
} as const satisfies Record<string, Order>;

export const journalOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', direction: 'DESC' },
  TITLE_ASC: { expression: 'n.key', direction: 'ASC' },
} as const satisfies Record<string, Order>;

export const topicOrders = {
  PAPER_COUNT_DESC: { expression: 'n.paperCount', direction: 'DESC' },
  LABEL_ASC: { expression: 'n.key', direction: 'ASC' },
} as const satisfies Record<string, Order>;

/** Weighted lists come with the most papers first. */
export const weightOrder: Order = { expression: 'weight', direction: 'DESC' };
