/** The rows that an importer written by hand would write, on Neo4j. */
import { plainBatch } from './plain-rows.js';
import { rawNeo4j } from './raw-neo4j.js';

export const task = rawNeo4j(plainBatch);
