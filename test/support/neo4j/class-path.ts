import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Neo4jUnavailable } from './unavailable.js';
import type { Neo4jVersion } from './version.js';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const WINDOWS = process.platform === 'win32';
/** The first time 200 MB come down; a registry that does not answer must not hold the tests. */
const DOWNLOAD_MS = 600_000;

/**
 * Gives the class path of a Neo4j, from the cache or from Maven (about 35 s the first time).
 *
 * @throws Neo4jUnavailable when Maven is absent or the jars cannot be had.
 */
export async function neo4jClassPath(version: Neo4jVersion): Promise<string> {
  const file = join(cacheFolder(), `class-path-${version}.txt`);
  const cached = await readClassPath(file);
  if (cached !== undefined) return cached;
  await mkdir(cacheFolder(), { recursive: true });
  // Written beside and renamed, so that a broken or a second run never leaves half a file.
  const half = `${file}.${process.pid}`;
  await resolveByMaven(version, half);
  await rename(half, file);
  return readFile(file, 'utf8');
}

function cacheFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'papergraph', 'neo4j');
}

/** A class path counts only while every jar is there: Maven's own folder may have been emptied. */
async function readClassPath(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const text = (await readFile(file, 'utf8')).trim();
  const jars = text.split(delimiter);
  return text !== '' && jars.every((jar) => existsSync(jar)) ? text : undefined;
}

async function resolveByMaven(version: Neo4jVersion, file: string): Promise<void> {
  const goal = ['dependency:build-classpath', '-DincludeScope=runtime'];
  const names = [`-Dneo4j.version=${version}`, `-Dmdep.outputFile=${file}`];
  const args = ['-q', '-B', '-f', POM, ...goal, ...names];
  try {
    await run('mvn', args, { timeout: DOWNLOAD_MS, shell: WINDOWS });
  } catch (cause) {
    throw new Neo4jUnavailable(whyMavenFailed(cause, version), { cause });
  }
}

function whyMavenFailed(cause: unknown, version: Neo4jVersion): string {
  const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return absent
    ? 'Maven (mvn) is not installed'
    : `Maven could not fetch org.neo4j:neo4j:${version} (run it by hand: mvn -f ${POM})`;
}
