import type { Jdk } from './jdk.js';
import type { Neo4jVersion } from './version.js';

/** What differs between two test servers. */
export interface ServerSettings {
  readonly version: Neo4jVersion;
  readonly port: number;
  readonly auth: boolean;
  readonly isLongLived: boolean;
}

/** Prints neo4j.conf. Only settings known to both versions: an unknown one refuses the start. */
export function neo4jConf({ version, port, auth, isLongLived }: ServerSettings): string {
  const lines = [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${auth}`,
    // A test of a wrong password must not lock the next test out for five seconds.
    'dbms.security.auth_max_failed_attempts=0',
    // Two thread pools wait for this long at a stop, 5 s each by default.
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${isLongLived ? '2g' : '256m'}`,
    'db.transaction.timeout=120s',
    'db.transaction.monitor.check.interval=50ms',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32M',
    'db.tx_log.rotation.retention_policy=64M size',
  ];
  // Tests empty and fill the graph again and again. A plan is right whatever the counts were, and making one
  // costs as much as running it. A server that is measured plans as it does by default.
  if (!isLongLived) lines.push('dbms.cypher.min_replan_interval=1h');
  // The official image of 2026.x speaks Cypher 25 by default, the bare jar does not.
  if (!version.startsWith('5.')) lines.push('db.query.default_language=CYPHER_25');
  return `${lines.join('\n')}\n`;
}

const SHORT_LIVED = [
  '-Xms512m',
  '-Xmx512m',
  // What the second compiler and a concurrent collector cost, a short run never wins back.
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  // With one compiler Java keeps 48 MB for code; from a half on it collects the whole heap, again and again, to
  // find code to throw away, which is compiled again when it is wanted.
  '-XX:ReservedCodeCacheSize=240m',
  // Neo4j loads 140 MB of classes: else each step on the way there is a collection of the whole heap, too.
  '-XX:MetaspaceSize=256m',
];

const LONG_LIVED = ['-Xms2g', '-Xmx2g', '-XX:+UseG1GC'];

/** The flags that Neo4j needs from a JVM when it is started without its own script. */
export function javaFlags({ feature }: Jdk, isLongLived: boolean): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const flags = [
    ...(isLongLived ? LONG_LIVED : SHORT_LIVED),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
  ];
  if (feature >= 21) flags.push('--enable-native-access=ALL-UNNAMED');
  if (feature >= 24) {
    flags.push('--sun-misc-unsafe-memory-access=allow');
    flags.push(`-Dorg.neo4j.shaded.lucene9.vectorization.upperJavaFeatureVersion=${feature}`);
  }
  return flags;
}
