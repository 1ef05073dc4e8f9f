import type { Clause } from '../dialect.js';
import type { Parameter, Statement } from '../statement.js';
import { statement } from '../statement.js';
import {
  type AmongAll,
  type Listed,
  type ListPage,
  type Order,
  pageOfNodes,
  pageParameters,
  sortValue,
  type ValueRange,
} from '../statements/index.js';

/** The statement for a page: all nodes of a label in the order of an index, or those found and then sorted. */
export function pageOfList<Row>(question: ListPage<Row>): Statement<Listed<Row>> {
  const { shape, nodes, order, page } = question;
  const { match, among } = nodes;
  if (among === null || !order.isIndexed) return pageOfNodes(shape, match, order, page);
  const isOtherRange = among.range !== null && among.range.expression !== order.expression;
  if (among.words.length === 0 && !isOtherRange) return pageByIndex(question, among);
  // Papers are found by their words or years, which have indexes; a part of a name has none.
  return pageOfNodes(shape, match, order, page, shape.label !== 'Paper');
}

/**
 * First the rest of the value that the page before ended in, then the values that come next: as many rows
 * of the index tell which ones these are, and each value gives its first nodes by id. So at most three
 * times the rows of a page are read, where an order of two directions would read all nodes of one value.
 */
function pageByIndex<Row>(
  { shape, order, page }: ListPage<Row>,
  { conditions, range }: AmongAll,
): Statement<Listed<Row>> {
  const { label, around, projection, decode } = shape;
  const { expression, direction } = order;
  const { after } = page;
  const bounds = boundsOf(range);
  // The planner takes an index over two properties only where both are spoken of.
  const among = `n.id IS NOT NULL AND ${bounds.text} AND ${conditions.text}`;
  const next = after === null ? `${expression} IS NOT NULL` : comesNext(order);
  const following = `
       MATCH (n:${label}) WHERE ${next} AND ${among}
       WITH ${expression} AS value ORDER BY value ${direction} LIMIT $limit
       WITH DISTINCT value
       CALL (value) {
         MATCH (n:${label}) WHERE ${expression} = value AND ${among}
         RETURN n ORDER BY ${expression}, n.id LIMIT $limit
       }
       RETURN n`;
  const rest = `
       MATCH (n:${label}) WHERE ${expression} = $afterValue AND n.id > $afterId AND ${bounds.text} AND ${conditions.text}
       RETURN n ORDER BY ${expression}, n.id LIMIT $limit`;
  return statement(
    `pageOf${label}s`,
    `CALL () {${after === null ? '' : `${rest}\n       UNION ALL`}${following}
     }
     WITH n, ${expression} AS sortValue ORDER BY sortValue ${direction}, n.id LIMIT $limit${around.text}
     RETURN ${projection} AS node, sortValue`,
    pageParameters(
      page,
      conditions.parameters,
      bounds.parameters,
      around.parameters,
      after === null ? {} : { afterValue: after.value, afterId: after.id },
    ),
    { node: decode, sortValue },
  );
}

function comesNext({ expression, direction }: Order): string {
  return `${expression} ${direction === 'ASC' ? '>' : '<'} $afterValue`;
}

function boundsOf(range: ValueRange | null): Clause {
  const conditions: string[] = [];
  const parameters: Record<string, Parameter> = {};
  if (range !== null && range.least !== null) {
    conditions.push(`${range.expression} >= $least`);
    parameters['least'] = range.least;
  }
  if (range !== null && range.greatest !== null) {
    conditions.push(`${range.expression} <= $greatest`);
    parameters['greatest'] = range.greatest;
  }
  return { text: conditions.join(' AND ') || 'true', parameters };
}
