import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../../src/graph/index.js';
import { encodeParameters } from '../../../src/graph/neo4j/encode.js';
import type { Neo4jAddress } from './answer.js';

/** How often a statement asks Neo4j's store for something, by PROFILE: what it costs, on a slow machine too. */
export async function databaseHits(
  { uri, user, password }: Neo4jAddress,
  { text, parameters }: Statement<unknown>,
): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { summary } = await driver.executeQuery(
      // The plan that was made for a smaller graph may be kept for an hour: see settings.ts.
      `CYPHER replan=force PROFILE ${text}`,
      encodeParameters(parameters),
    );
    if (summary.profile === false) throw new Error('Neo4j gave no profile.');
    return hitsOf(summary.profile);
  } finally {
    await driver.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
