import {
  constraintName,
  INDEXED_PROPERTIES,
  indexName,
  KEY_PROPERTIES,
  LABELS,
  ON_DEMAND_PROPERTIES,
  ORDERED_PROPERTIES,
  orderName,
  TEXT_PROPERTY,
} from '../schema-items.js';
import { TEXT_INDEX } from './dialect.js';

/** The name of each constraint and index with the statement that makes it when it is missing. */
export const neo4jSchema: ReadonlyMap<string, string> = new Map([
  ...LABELS.map((label): [string, string] => [
    constraintName(label),
    `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ]),
  ...[...INDEXED_PROPERTIES, ...ON_DEMAND_PROPERTIES, ...KEY_PROPERTIES].map(
    ([label, property]): [string, string] => [
      indexName(label, property),
      `CREATE INDEX ${indexName(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ],
  ),
  ...ORDERED_PROPERTIES.map(([label, property]): [string, string] => [
    orderName(label, property),
    `CREATE INDEX ${orderName(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property}, n.id)`,
  ]),
  [
    TEXT_INDEX,
    `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Paper) ` +
      `ON EACH [n.${TEXT_PROPERTY}] ` +
      // Its words are folded already; another analyzer would cut them in its own way.
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }",
  ],
]);
