import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const RUNNER = fileURLToPath(new URL('RunNeo4j.java', import.meta.url));
const START_MS = 120_000;
/** Neo4j's farewell takes 1-2 s; one that hangs must not hold the test run. */
const STOP_MS = 30_000;
const KEPT_OUTPUT = 8_000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** What a JVM is started with. */
export interface ServerCommand {
  readonly java: string;
  readonly flags: readonly string[];
  readonly classPath: string;
  readonly home: string;
  readonly conf: string;
  /** Whether `home` outlives the process that started the server, however that ends. */
  readonly isKept: boolean;
}

/** One run of the server's process. Its standard input is held open: see RunNeo4j.java. */
export class ServerProcess {
  readonly #child: Child;
  #output = '';

  private constructor(child: Child) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#output = (this.#output + text).slice(-KEPT_OUTPUT);
      });
    }
    // A write to a dead server is no news: its end is seen by the exit event.
    child.stdin.on('error', () => undefined);
  }

  /** Starts the JVM and waits for its word that Bolt is up. */
  static async start(command: ServerCommand): Promise<ServerProcess> {
    const { java, flags, classPath, home, conf, isKept } = command;
    // The class path goes by the environment: 220 jars are too long for a command on Windows.
    const child = spawn(java, [...flags, RUNNER, home, conf, ...(isKept ? ['keep'] : [])], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, CLASSPATH: classPath },
    });
    const server = new ServerProcess(child);
    await server.#untilReady();
    return server;
  }

  /** The process id of the JVM. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Tells whether the process has not ended yet. */
  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Sends a signal and waits for the end; a server that hangs is killed. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.isRunning) return;
    const exit = once(this.#child, 'exit');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS);
    this.#child.kill(signal);
    await exit;
    clearTimeout(late);
  }

  async #untilReady(): Promise<void> {
    const { promise, resolve, reject } = deferred();
    const late = setTimeout(() => {
      this.#child.kill('SIGKILL');
      reject(new Error(`Neo4j did not start in ${START_MS / 1000} s:\n${this.#output}`));
    }, START_MS);
    this.#child.once('error', reject);
    this.#child.once('close', () => reject(new Error(`Neo4j did not start:\n${this.#output}`)));
    this.#child.stdout.on('data', () => {
      if (this.#output.includes('NEO4J_READY')) resolve();
    });
    await promise.finally(() => clearTimeout(late));
  }
}

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
