import { resolveGraph } from '../derivation/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { listenForInterrupt } from './interrupt.js';
import { openOwnStore } from './place.js';
import { printResolve } from './print-resolve.js';

export interface ResolveFlags {
  /** Tells what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** One document on standard output instead of a summary. */
  readonly json: boolean;
}

/** What to do where a server holds the folder. */
const ADVICE =
  'The graph that it serves follows the rules of that server: it was made by them, or brought up to them at the start. Newer rules come in when a newer server is started.';

const NEWS_EVERY_MS = 5_000;

/** `papergraph resolve`: runs the rules again over the records of the graph. */
export async function runResolve(
  { dryRun, json }: ResolveFlags,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const { out, err } = streams;
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  try {
    const opening = openOwnStore({ settings, streams }, ADVICE);
    const store = await interrupt.unlessInterrupted(opening);
    try {
      const onProgress = everySeconds((records) => err(`${records} records decided\n`));
      const report = await resolveGraph(store, { isDryRun: dryRun, onProgress, signal });
      out(json ? `${JSON.stringify(report)}\n` : printResolve(report));
      return EXIT.OK;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    err(
      'papergraph: Stopped; what was mended stays. Run the same command again to go on. (INTERRUPTED)\n',
    );
    return EXIT.INTERRUPTED;
  } finally {
    interrupt.dispose();
  }
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
