import { inject } from 'vitest';
import type { Need } from '../needs.js';
import type { ProvidedNeo4j } from './global-setup.js';

const servers = inject('neo4j') ?? [];

/**
 * The Neo4j of this test worker; undefined where there is none. Each worker has a server of its
 * own, because a test empties its database, and Community has one database a server.
 */
export function neo4jOfWorker(): ProvidedNeo4j | undefined {
  return servers[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % Math.max(servers.length, 1)];
}

/** A Neo4j for this worker. */
export const A_NEO4J: Need = {
  isMet: servers.length > 0,
  lack: 'there is no Neo4j: it needs Maven and a JDK 21 or 25, or PAPERGRAPH_TEST_NEO4J_URI',
};
