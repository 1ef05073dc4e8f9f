import { refusal, type ServerClient, ServerRefusedError, ServerTasks } from '../client/index.js';
import { type ResolveReport, resolveGraph } from '../derivation/index.js';
import { countOf } from '../errors/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { listenForInterrupt } from './interrupt.js';
import { closePlace, openPlace, type Place } from './place.js';
import { printResolve } from './print-resolve.js';

export interface ResolveFlags {
  /** Tells what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** One document on standard output instead of a summary. */
  readonly json: boolean;
  /** The address of a server to go through; left out: the store, or the server that holds it. */
  readonly server?: string;
}

const NEWS_EVERY_MS = 5_000;

/** What goes on while the rules run. */
interface ResolveWatch {
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** `papergraph resolve`: runs the rules again over the records of the graph, or has its server do it. */
export async function runResolve(
  { dryRun, json, server }: ResolveFlags,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  try {
    const opening = openPlace({ settings, streams, server });
    const place = await interrupt.unlessInterrupted(opening);
    try {
      const say = (line: string): void => streams.err(`${line}\n`);
      const report = await resolveAt(place, dryRun, { signal, say });
      streams.out(json ? `${JSON.stringify(report)}\n` : printResolve(report));
      return EXIT.OK;
    } finally {
      await closePlace(place);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    streams.err(
      'papergraph: Stopped; what was mended stays. Run the same command again to go on. (INTERRUPTED)\n',
    );
    return EXIT.INTERRUPTED;
  } finally {
    interrupt.dispose();
  }
}

function resolveAt(place: Place, isDryRun: boolean, watch: ResolveWatch): Promise<ResolveReport> {
  if (place.kind === 'SERVER') return resolveThrough(place.server, isDryRun, watch);
  const onProgress = everySeconds((records) => watch.say(`${countOf(records, 'record')} decided`));
  return resolveGraph(place.store, { isDryRun, onProgress, signal: watch.signal });
}

async function resolveThrough(
  server: ServerClient,
  isDryRun: boolean,
  { signal, say }: ResolveWatch,
): Promise<ResolveReport> {
  const tasks = new ServerTasks(server);
  const tell = everySeconds((records) =>
    say(
      records === 0
        ? 'Waiting for the imports of the server'
        : `${countOf(records, 'record')} decided`,
    ),
  );
  let task = await tasks.resolve(isDryRun);
  try {
    for await (task of tasks.follow(task.id, signal)) tell(task.done);
  } catch (error) {
    if (signal.aborted) await tasks.cancel(task.id).catch(ignoreEnded);
    throw error;
  }
  if (task.resolution !== null) return task.resolution;
  const { code, message } = task.error ?? UNTOLD;
  throw refusal(code, message);
}

const UNTOLD = {
  code: 'SERVER_REFUSED',
  message: 'The server ended without telling what the rules changed. Run the same command again.',
};

/** What has ended meanwhile is as it is. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof ServerRefusedError && error.code === 'TASK_NOT_STOPPABLE')) throw error;
}

/** Passes on what comes at most every some seconds. */
function everySeconds(tell: (records: number) => void): (records: number) => void {
  let last = performance.now();
  return (records) => {
    const now = performance.now();
    if (now - last < NEWS_EVERY_MS) return;
    last = now;
    tell(records);
  };
}
