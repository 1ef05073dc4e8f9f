import type { ListedLabel } from '../statement.js';
import { DIRECTIONS, type Direction, type Order, orderBy, type SortKey } from './keyset.js';

/** Something by which a list can be ordered in both directions: one value, or several that follow one another. */
export interface OrderedBy {
  /** For the API. */
  readonly description: string;
  readonly values: readonly [Value, ...Value[]];
}

type Value = Omit<SortKey, 'direction'>;

/** The year of a paper `n` in the order of lists: 0 for none. */
export const SORT_YEAR = 'n.sortYear';

/** How many papers a node `n` has. */
export const PAPER_COUNT = 'n.paperCount';

/** A property that has an index, and by which all nodes of a label are listed. */
function property(name: string, expression: string, type: Value['type']): Value {
  return { name, expression, type, isIndexed: true };
}

/** What is computed for every node that a list selects, from nodes of these labels. */
function computed(
  name: string,
  expression: string,
  type: Value['type'],
  reads: readonly ListedLabel[],
): Value {
  return { name, expression, type, reads };
}

/** A number of authors that is read out of the table of all authorships. */
function ofTable(name: string): Value {
  return { name, expression: name, type: 'number', isOfTable: true };
}

const YEAR = property('YEAR', SORT_YEAR, 'number');

/** What papers can be ordered by. */
export const paperOrderings = {
  YEAR: { description: 'the year; a paper without one counts as year 0', values: [YEAR] },
  DATE: {
    description: 'the date of publication, as precise as it is: 2021 comes before 2021-03',
    values: [YEAR, computed('DATE', "coalesce(n.publishedOn, '')", 'string', ['Paper'])],
  },
  TITLE: {
    description: 'the letters of the title, without accents and punctuation',
    values: [property('TITLE', 'n.sortTitle', 'string')],
  },
  JOURNAL: {
    description: 'the title of the journal; a paper without one comes as if it were empty',
    values: [
      computed(
        'JOURNAL',
        "coalesce(head([(n)-[:PUBLISHED_IN]->(j:Journal) | j.key]), '')",
        'string',
        ['Paper', 'Journal'],
      ),
    ],
  },
  AUTHOR_COUNT: {
    description: 'the number of authors',
    values: [property('AUTHOR_COUNT', 'n.authorCount', 'number')],
  },
  ADDED: {
    description: 'when the first import began that brought the paper',
    values: [
      computed(
        'ADDED',
        extreme('<', '[(n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i:Import) | i.at]', "''"),
        'string',
        ['Paper'],
      ),
    ],
  },
} as const satisfies Record<string, OrderedBy>;

const PAPERS: OrderedBy = {
  description: 'the number of papers',
  values: [property('PAPER_COUNT', PAPER_COUNT, 'number')],
};

/** By the folded name, title or label. */
function byKey(name: string, description: string): OrderedBy {
  return { description, values: [property(name, 'n.key', 'string')] };
}

/** The least or greatest of a list. */
function extreme(comparison: '<' | '>', values: string, none: string): string {
  return `coalesce(reduce(best = null, one IN ${values} | CASE WHEN best IS NULL OR one ${comparison} best THEN one ELSE best END), ${none})`;
}

const FIRST_YEAR = 'the year of the first paper; 0 where no paper has a year';
const LAST_YEAR = 'the year of the latest paper; 0 where no paper has a year';

/** What authors can be ordered by. */
export const authorOrderings = {
  PAPER_COUNT: PAPERS,
  NAME: byKey('NAME', 'the family name, then the given name'),
  COAUTHOR_COUNT: {
    description: 'the number of different co-authors',
    values: [ofTable('COAUTHOR_COUNT')],
  },
  FIRST_YEAR: { description: FIRST_YEAR, values: [ofTable('FIRST_YEAR')] },
  LAST_YEAR: { description: LAST_YEAR, values: [ofTable('LAST_YEAR')] },
} as const satisfies Record<string, OrderedBy>;

const YEARS_OF_JOURNAL = '[(n)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL | p.year]';

/** What journals can be ordered by. */
export const journalOrderings = {
  PAPER_COUNT: PAPERS,
  TITLE: byKey('TITLE', 'the letters of the title'),
  FIRST_YEAR: {
    description: FIRST_YEAR,
    values: [
      computed('FIRST_YEAR', extreme('<', YEARS_OF_JOURNAL, '0'), 'number', ['Paper', 'Journal']),
    ],
  },
  LAST_YEAR: {
    description: LAST_YEAR,
    values: [
      computed('LAST_YEAR', extreme('>', YEARS_OF_JOURNAL, '0'), 'number', ['Paper', 'Journal']),
    ],
  },
} as const satisfies Record<string, OrderedBy>;

/** What topics can be ordered by. */
export const topicOrderings = {
  PAPER_COUNT: PAPERS,
  LABEL: byKey('LABEL', 'the letters of the label'),
} as const satisfies Record<string, OrderedBy>;

/** The name of an order in the API: `YEAR_DESC`. */
export type OrderName<Orderings> = `${keyof Orderings & string}_${Direction}`;

/** The orders of a list by their names. */
export type OrdersOf<Orderings> = Readonly<Record<OrderName<Orderings>, Order>>;

/** Both directions of each of them. */
function ordersOf<Orderings extends Readonly<Record<string, OrderedBy>>>(
  orderings: Orderings,
): OrdersOf<Orderings> {
  const orders: Record<string, Order> = {};
  for (const [name, { values }] of Object.entries(orderings)) {
    for (const direction of DIRECTIONS) {
      const [lead, ...others] = values;
      orders[`${name}_${direction}`] = orderBy(
        { ...lead, direction },
        ...others.map((value) => ({ ...value, direction })),
      );
    }
  }
  // What TypeScript does not see: each name was joined of a key and a direction.
  return orders as OrdersOf<Orderings>;
}

export const paperOrders = ordersOf(paperOrderings);
export const authorOrders = ordersOf(authorOrderings);
export const journalOrders = ordersOf(journalOrderings);
export const topicOrders = ordersOf(topicOrderings);

/** Those with the most papers first. */
export const byPaperCount = authorOrders.PAPER_COUNT_DESC;

/** The first order, then the others among rows that are equal by it; a value that comes again adds nothing. */
export function inTurn([first, ...others]: readonly [Order, ...Order[]]): Order {
  const known = new Set(first.keys.map(({ expression }) => expression));
  const further: SortKey[] = [];
  for (const key of others.flatMap(({ keys }) => keys)) {
    if (!known.has(key.expression)) further.push(key);
    known.add(key.expression);
  }
  return orderBy(...first.keys, ...further);
}

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
