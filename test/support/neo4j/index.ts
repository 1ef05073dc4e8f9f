export { type Neo4jAddress, waitUntilItAnswers } from './answer.js';
export { databaseHits } from './database-hits.js';
export { freePort, type RunningNeo4j, type StartOptions, startNeo4j } from './start-neo4j.js';
export { Neo4jUnavailable } from './unavailable.js';
export { isNeo4jVersion, NEO4J_VERSIONS, type Neo4jVersion } from './version.js';
