import {
  constraintName,
  INDEXED_PROPERTIES,
  indexName,
  KEY_PROPERTIES,
  LABELS,
  ON_DEMAND_PROPERTIES,
} from '../schema-items.js';

/**
 * The name of each constraint and index with the statement that makes it. A constraint of this
 * engine makes no index, so `id` is indexed beside it: without that a MERGE scans all nodes.
 */
export const grafeoSchema: ReadonlyMap<string, string> = new Map([
  ...LABELS.flatMap((label): [string, string][] => [
    [
      constraintName(label),
      `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ],
    propertyIndex(label, 'id'),
  ]),
  ...INDEXED_PROPERTIES.map(([label, property]) => propertyIndex(label, property)),
]);

/** An index that is there only from when it is first needed. */
export interface IndexOnDemand {
  readonly property: string;
  readonly name: string;
  /** The statement that makes it. */
  readonly statement: string;
}

export const indexesOnDemand: readonly IndexOnDemand[] = ON_DEMAND_PROPERTIES.map(
  ([label, property]) => {
    const [name, statement] = propertyIndex(label, property);
    return { property, name, statement };
  },
);

/** Indexes that earlier versions made, and that only take memory here. */
export const FORMER_INDEXES: readonly string[] = KEY_PROPERTIES.map(([label, property]) =>
  indexName(label, property),
);

function propertyIndex(label: string, property: string): [string, string] {
  const name = indexName(label, property);
  return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`];
}
