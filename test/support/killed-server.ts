import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { createRandom } from '../../examples/made-corpus/random.js';
import { PapergraphProcess } from './papergraph-process.js';

const toldImport = z.object({
  id: z.string(),
  status: z.string(),
  records: z.number(),
  new: z.number(),
  updated: z.number(),
  unchanged: z.number(),
});

/** What a server tells of an import. */
export type ToldImport = z.infer<typeof toldImport>;

/** A server that is killed and started again over the same folder and graph. */
export class KilledServer {
  #process: PapergraphProcess;
  #url = '';

  private constructor(private readonly environment: Readonly<Record<string, string>>) {
    this.#process = serve(environment);
  }

  /** Starts a server and waits until it answers. */
  static async start(environment: Readonly<Record<string, string>>): Promise<KilledServer> {
    const server = new KilledServer({ PAPERGRAPH_PORT: '0', ...environment });
    await server.#begin();
    return server;
  }

  async send(file: string): Promise<ToldImport> {
    const body = await readFile(file);
    const answer = await fetch(`${this.#url}/import?name=made.ris`, { method: 'POST', body });
    if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
    return toldImport.parse(await answer.json());
  }

  async told(id: string): Promise<ToldImport> {
    return toldImport.parse(await (await fetch(`${this.#url}/imports/${id}`)).json());
  }

  /** Asks until something is so, or the import has failed. */
  async until(id: string, isSo: (told: ToldImport) => boolean): Promise<ToldImport> {
    for (;;) {
      const told = await this.told(id);
      if (isSo(told) || told.status === 'FAILED') return told;
      await pause(10);
    }
  }

  async killAndStart(): Promise<void> {
    await this.#process.kill('SIGKILL');
    this.#process = serve(this.environment);
    await this.#begin();
  }

  async stop(): Promise<void> {
    await this.#process.kill('SIGTERM');
  }

  async #begin(): Promise<void> {
    await this.#process.until(() => this.#process.out.includes('Manual'));
    this.#url = /http:\/\/[^/\s]+/.exec(this.#process.out)?.[0] ?? '';
  }
}

function serve(environment: Readonly<Record<string, string>>): PapergraphProcess {
  return PapergraphProcess.start(['serve', '--no-examples'], environment);
}

/** An import is killed once in each half; the last places are after its last record, where names are joined. */
const HALVES = [
  [0, 0.5],
  [0.5, 1.1],
] as const;
const LONGEST_PAUSE_MS = 400;

/** One import, and where it is killed. */
export interface KilledImport {
  readonly file: string;
  /** How many records the file has. */
  readonly records: number;
  /** The same seed draws the same places. */
  readonly seed: number;
  /** Kills what is to be killed, and has it back when it resolves. */
  readonly kill: (server: KilledServer) => Promise<void>;
}

/** How an import went on and ended. */
export interface KilledEnding {
  /** What was told right before each kill. */
  readonly kills: readonly Pick<ToldImport, 'status' | 'records'>[];
  readonly told: ToldImport;
}

/** Sends the file, kills at a random place in each half, and waits for the end of the import. */
export async function importKilled(
  server: KilledServer,
  { file, records, seed, kill }: KilledImport,
): Promise<KilledEnding> {
  const random = createRandom(seed);
  const kills: KilledEnding['kills'][number][] = [];
  const { id } = await server.send(file);
  for (const [from, to] of HALVES) {
    const enough = Math.min(from + random.next() * (to - from), 1) * records;
    await server.until(id, (told) => told.records >= enough || told.status === 'SUCCEEDED');
    await pause(random.between(0, LONGEST_PAUSE_MS));
    const { status, records: read } = await server.told(id);
    kills.push({ status, records: read });
    await kill(server);
  }
  return { kills, told: await server.until(id, ({ status }) => status === 'SUCCEEDED') };
}
