/** Every row that we write, on Neo4j. */
import { rawNeo4j } from './raw-neo4j.js';

export const task = rawNeo4j((batch) => batch);
