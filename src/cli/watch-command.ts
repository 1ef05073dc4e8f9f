import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { recordFilesBelow } from '../ingest/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { describeError } from './describe-error.js';
import { EXIT } from './exit-code.js';
import { targetAt } from './import-target-at.js';
import { listenForInterrupt } from './interrupt.js';
import { closePlace, openPlace } from './place.js';
import { type FoundFile, SettledFiles } from './settled-files.js';
import { WatchedBatch } from './watched-batch.js';

export interface WatchOptions {
  /** The address of a server to go through; left out: the store, or the server that holds it. */
  readonly server?: string;
}

const LOOK_EVERY_MS = 1_000;

/** How long a file must stay as it is until it is taken for complete. */
const SETTLE_MS = 3_000;

/** Names of what is hidden, and of what a browser or another program still writes. */
const NOT_YET = /(?:^|\/)\.|\.(?:part|crdownload|tmp)(?:\/|$)/i;

/**
 * `papergraph watch`: imports what is in a folder and what comes into it, until Ctrl-C. It remembers
 * nothing from one run to the next: what was imported before is found unchanged.
 */
export async function runWatch(
  folder: string,
  { server }: WatchOptions,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  const out = (line: string): void => context.streams.out(line);
  const err = unlessSaid(context.streams.err);
  const files = new SettledFiles(SETTLE_MS);
  // A folder that is not there is a mistake at the start, and may be an outage later.
  await recordFilesBelow(folder);
  err(`Watching ${folder}. Ctrl-C ends it, after the file that is being imported.\n`);
  while (!signal.aborted) {
    const settled = files.take(await filesIn(folder, err), Date.now());
    const batch = new WatchedBatch(settled, files, { out, err, signal });
    await batch.importThrough(async (work) => {
      const place = await openPlace({ settings, streams: { err }, server });
      await work(targetAt(place, false)).finally(() => closePlace(place));
    });
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  interrupt.dispose();
  return EXIT.OK;
}

/** Empty while the folder cannot be read; one that is gone meanwhile may come back. */
async function filesIn(folder: string, err: (line: string) => void): Promise<readonly FoundFile[]> {
  try {
    const named = await recordFilesBelow(folder);
    const found = await Promise.all(named.filter(({ name }) => !NOT_YET.test(name)).map(asFound));
    return found.filter((file) => file !== null);
  } catch (error) {
    err(describeError(error, false));
    return [];
  }
}

/** Null for a file that is gone since its folder was read. */
async function asFound(file: {
  readonly path: string;
  readonly name: string;
}): Promise<FoundFile | null> {
  const found = await stat(file.path).catch(() => null);
  return found === null ? null : { ...file, bytes: found.size, modifiedMs: found.mtimeMs };
}

/** What is said again and again, such as that a server does not answer, is said once. */
function unlessSaid(tell: (line: string) => void): (line: string) => void {
  let last = '';
  return (line) => {
    if (line !== last) tell(line);
    last = line;
  };
}
