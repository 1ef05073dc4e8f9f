import type { Engine } from './engine.js';
import type { Neo4jOptions } from './neo4j/neo4j-engine.js';

/**
 * An engine on a Neo4j server or cluster, which connects at the first statement. The driver is loaded
 * here, because a start on the embedded engine has no use for it and would wait for a fifth of a second.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const { openNeo4jEngine } = await import('./neo4j/neo4j-engine.js');
  return openNeo4jEngine(options);
}
