import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import {
  isNeo4jVersion,
  NEO4J_VERSIONS,
  type Neo4jAddress,
  Neo4jUnavailable,
  type Neo4jVersion,
  type RunningNeo4j,
  startNeo4j,
  waitUntilItAnswers,
} from './index.js';

/** A Neo4j of this test run. */
export type ProvidedNeo4j = Neo4jAddress & { readonly version: string };

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker, or the one that was named; not given to projects that need none. */
    neo4j?: readonly ProvidedNeo4j[];
  }
}

const OWN_SERVER_MS = 60_000;

/**
 * Gives the test run its Neo4j: PAPERGRAPH_TEST_NEO4J_URI (with _USER and _PASSWORD), else one for
 * each worker, started from Maven's jars (PAPERGRAPH_TEST_NEO4J_VERSION chooses), else none with
 * one line that says why. With CI=true none is an error: a run that looks green must have asked a real Neo4j.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['PAPERGRAPH_TEST_NEO4J_URI'];
  if (given) {
    project.provide('neo4j', [await ownServer(given)]);
    return async () => undefined;
  }
  try {
    const servers = await startServers(await countServers(project));
    project.provide(
      'neo4j',
      servers.map(({ uri, user, password, version }) => ({ uri, user, password, version })),
    );
    return async () => void (await Promise.all(servers.map((server) => server.stop())));
  } catch (cause) {
    skip(cause);
    project.provide('neo4j', []);
    return async () => undefined;
  }
}

/** One for each worker that will have a file to run: a single file needs no second server. */
async function countServers(project: TestProject): Promise<number> {
  const { testFiles } = await project.globTestFiles(fileFilters(project));
  return Math.max(1, Math.min(project.config.maxWorkers, testFiles.length));
}

/** The files named on the command line. Vitest has no public way to them; without them all files count. */
function fileFilters({ vitest }: TestProject): string[] {
  const filters: unknown = Reflect.get(vitest, 'filenamePattern');
  return Array.isArray(filters) ? filters.map(String) : [];
}

/** Together; where the jars are not there yet, the first to ask fetches them for all. */
async function startServers(count: number): Promise<readonly RunningNeo4j[]> {
  return Promise.all(Array.from({ length: count }, () => startNeo4j(chosenVersion())));
}

async function ownServer(uri: string): Promise<ProvidedNeo4j> {
  const user = process.env['PAPERGRAPH_TEST_NEO4J_USER'] ?? 'neo4j';
  const password = process.env['PAPERGRAPH_TEST_NEO4J_PASSWORD'] ?? '';
  const address = { uri, user, password };
  return { ...address, version: await waitUntilItAnswers(address, OWN_SERVER_MS) };
}

function chosenVersion(): { readonly version?: Neo4jVersion } {
  const text = process.env['PAPERGRAPH_TEST_NEO4J_VERSION'];
  if (!text) return {};
  if (isNeo4jVersion(text)) return { version: text };
  throw new Error(`PAPERGRAPH_TEST_NEO4J_VERSION must be one of ${NEO4J_VERSIONS.join(', ')}`);
}

function skip(cause: unknown): void {
  if (!(cause instanceof Neo4jUnavailable) || process.env['CI'] === 'true') throw cause;
  console.warn(`Neo4j tests are skipped: ${cause.message}.`);
}
