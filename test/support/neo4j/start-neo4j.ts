import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jAddress, setFirstPassword, waitUntilItAnswers } from './answer.js';
import { neo4jClassPath } from './class-path.js';
import { findJdk, type Jdk } from './jdk.js';
import { type ServerCommand, ServerProcess } from './server-process.js';
import { javaFlags, neo4jConf } from './settings.js';
import { Neo4jUnavailable } from './unavailable.js';
import { JAVA_FOR, NEO4J_VERSIONS, type Neo4jVersion } from './version.js';

const PASSWORD = 'papergraph-test';
const ANSWER_MS = 60_000;

/** What a test may ask for when it starts a server. */
export interface StartOptions {
  /** Default: the newest version that a JDK of this machine runs. */
  readonly version?: Neo4jVersion;
  /** A password of at least 8 characters; true (the default) for one of ours; false for none. */
  readonly auth?: boolean | string;
  /** Default: any free port. A test that must know the port before the server is there gives one. */
  readonly port?: number;
  /** Default: a temporary folder. One that is given keeps its data when the server stops. */
  readonly home?: string;
  /** True for a server that works long enough to win from the second compiler and more memory. */
  readonly isLongLived?: boolean;
}

/** A real Neo4j on a free port. */
export interface RunningNeo4j extends Neo4jAddress {
  readonly version: Neo4jVersion;
  readonly pid: number | undefined;
  /** Ends it and removes its data, but for a folder that was given to keep it. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; the data stays for {@link restart}. */
  kill(signal: 'SIGKILL'): Promise<void>;
  /** Starts it on the same data and port, after a clean stop where it still runs. */
  restart(): Promise<void>;
}

/**
 * Starts a Neo4j Community from its Maven jars and gives it back when a query has been answered.
 *
 * @throws Neo4jUnavailable when this machine has no fitting JDK or no Maven.
 */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const version = options.version ?? newestRunnable();
  const jdk = jdkFor(version);
  const classPath = await neo4jClassPath(version);
  const password = passwordOf(options.auth ?? true);
  const port = options.port ?? (await freePort());
  const { isLongLived = false } = options;
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'papergraph-neo4j-')));
  const auth = password !== '';
  const conf = await writeConf(home, neo4jConf({ version, port, auth, isLongLived }));
  const isKept = options.home !== undefined;
  const flags = javaFlags(jdk, isLongLived);
  const command = { java: jdk.java, flags, classPath, home, conf, isKept };
  const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password };
  const first = await firstStart(command, address);
  return running(command, { ...address, version }, first);
}

async function firstStart(command: ServerCommand, address: Neo4jAddress): Promise<ServerProcess> {
  const server = await ServerProcess.start(command);
  try {
    if (address.password !== '') await setFirstPassword(address);
    await waitUntilItAnswers(address, ANSWER_MS);
    return server;
  } catch (cause) {
    await server.end('SIGKILL');
    if (!command.isKept) await rm(command.home, { recursive: true, force: true });
    throw cause;
  }
}

function running(
  command: ServerCommand,
  address: Neo4jAddress & { readonly version: Neo4jVersion },
  first: ServerProcess,
): RunningNeo4j {
  let server = first;
  return {
    ...address,
    get pid() {
      return server.pid;
    },
    async stop() {
      if (command.isKept) return server.end('SIGTERM');
      // Its data goes as well, so there is nothing to say farewell to.
      await server.end('SIGKILL');
      await rm(command.home, { recursive: true, force: true, maxRetries: 3 });
    },
    kill: (signal) => server.end(signal),
    async restart() {
      await server.end('SIGTERM');
      server = await ServerProcess.start(command);
      await waitUntilItAnswers(address, ANSWER_MS);
    },
  };
}

function newestRunnable(): Neo4jVersion {
  const version = NEO4J_VERSIONS.find((each) => findJdk(JAVA_FOR[each]) !== undefined);
  if (version === undefined) throw new Neo4jUnavailable('no JDK 17, 21 or 25 was found');
  return version;
}

function jdkFor(version: Neo4jVersion): Jdk {
  const jdk = findJdk(JAVA_FOR[version]);
  if (jdk !== undefined) return jdk;
  throw new Neo4jUnavailable(
    `no JDK ${JAVA_FOR[version].join(' or ')} was found for Neo4j ${version}`,
  );
}

function passwordOf(auth: boolean | string): string {
  if (typeof auth === 'string') return auth;
  return auth ? PASSWORD : '';
}

async function writeConf(home: string, text: string): Promise<string> {
  await mkdir(join(home, 'conf'), { recursive: true });
  const file = join(home, 'conf', 'neo4j.conf');
  await writeFile(file, text);
  return file;
}

/** A port that no process listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port was given');
  return address.port;
}
