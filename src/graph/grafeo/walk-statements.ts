import { integer, list } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import {
  inOrder,
  type Listed,
  type ListPage,
  sortColumns,
  sortNames,
  sortValues,
} from '../statements/index.js';
import { wordsHeld } from './dialect.js';

/** Those of some nodes, named as the engine does, that meet a condition, in the order of the list. */
export function nodesAmong<Row>(
  { shape, order }: ListPage<Row>,
  nodes: readonly number[],
  { text, parameters }: Clause,
  limit: number,
): Statement<Listed<Row>> {
  const names = sortNames(order).join(', ');
  return statement<Listed<Row>>(
    `pageOf${shape.label}s`,
    `UNWIND $nodes AS node
     MATCH (n:${shape.label}) WHERE id(n) = node
     WITH n, ${sortColumns(order)} WHERE ${text}
     WITH n, ${names} ORDER BY ${inOrder(order)} LIMIT $limit${shape.around.text}
     RETURN ${shape.projection} AS node, [${names}] AS sortValues`,
    { ...parameters, ...shape.around.parameters, nodes, limit },
    { node: shape.decode, sortValues },
  );
}

/** How many of some papers hold each of the words, in the order of the words. */
export function papersOfWords(
  nodes: readonly number[],
  words: readonly string[],
): Statement<{ readonly papers: readonly number[] }> {
  const held = wordsHeld(words);
  const counts = held.conditions.map(
    // The sum of no rows is null here.
    (each, index) => `coalesce(sum(CASE WHEN ${each} THEN 1 ELSE 0 END), 0) AS papers${index}`,
  );
  const names = counts.map((_, index) => `papers${index}`);
  return statement(
    'papersOfWords',
    `UNWIND $nodes AS node
     MATCH (n:Paper) WHERE id(n) = node
     WITH ${counts.join(', ')}
     RETURN [${names.join(', ')}] AS papers`,
    { nodes, ...held.parameters },
    { papers: list(integer) },
  );
}
