import { type ServerClient, ServerRefusedError } from '../client/index.js';
import { countOf, thereAre } from '../errors/index.js';
import { exportRecords } from '../ingest/index.js';
import {
  argumentOf,
  buildApiSchema,
  createContext,
  exportFile,
  fileParameters,
} from '../resolvers/index.js';
import type { Store } from '../store/index.js';
import { BadOptionError } from './bad-option-error.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { givenFlags, nameOfFlag, saidOfFlags } from './export-flags.js';
import { type ExportOptions, exportedThing, formatProblem, RECORDS } from './export-options.js';
import { listenForInterrupt } from './interrupt.js';
import { EXPORT_FLAGS } from './list-flags.js';
import { parametersOf } from './network-flags.js';
import { closePlace, openPlace } from './place.js';
import { writeOutput } from './write-output.js';

/**
 * `papergraph export`: the records of the graph as they came, or a list or a network of it, to a file or
 * standard output; from the store, or from the server that holds it.
 */
export async function runExport(options: ExportOptions, context: CommandContext): Promise<number> {
  const { format, output: file, server } = options;
  const thing = exportedThing(options);
  const problem = formatProblem(options) ?? (await flagProblem(thing, options));
  if (problem !== null) throw new BadOptionError(problem);
  const { settings } = settingsFor(context);
  const { streams } = context;
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  const place = await openPlace({ settings, streams, server });
  try {
    const name = `${thing}.${format}`;
    if (place.kind === 'SERVER') {
      const text = await fetched(place.server, name, options, signal);
      await writeOutput(context, text, { file, what: () => name, signal });
    } else if (thing === RECORDS) {
      let records = 0;
      const text = exportRecords(place.store.engine, (printed) => {
        records = printed;
      });
      await writeOutput(context, text, { file, what: () => countOf(records, 'record'), signal });
    } else {
      const text = await exported(place.store, name, options, signal);
      await writeOutput(context, text, { file, what: () => name, signal });
    }
    return EXIT.OK;
  } finally {
    await closePlace(place);
    interrupt.dispose();
  }
}

/** The file of the server, as it comes. */
async function fetched(
  server: ServerClient,
  name: string,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<AsyncIterable<string>> {
  const parameters = new URLSearchParams(
    parametersOf(EXPORT_FLAGS, options).map(([key, value]): [string, string] => [key, value]),
  );
  return server.file(`/export/${name}?${parameters}`, signal).catch((error: unknown) => {
    throw refusal(error, options);
  });
}

/** The same code that answers at `/export/`; links to the server are left out. */
async function exported(
  { engine }: Store,
  name: string,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<AsyncIterable<string>> {
  const context = createContext({
    engine,
    signal,
    limits: { maxFirst: Number.MAX_SAFE_INTEGER },
    baseUrl: null,
  });
  const schema = await buildApiSchema();
  const { text } = await exportFile(
    context,
    schema,
    name,
    parametersOf(EXPORT_FLAGS, options),
  ).catch((error: unknown) => {
    throw refusal(error, options);
  });
  return text;
}

/** Why a flag that is given does not go with what is written; null where each does. */
async function flagProblem(thing: string, options: ExportOptions): Promise<string | null> {
  const given = givenFlags(options);
  if (given.length === 0) return null;
  const known = thing === RECORDS ? [] : await parametersOfThing(thing, options);
  const strange = given.find(({ parameter }) => !known.includes(parameter));
  if (strange === undefined) return null;
  const flag = nameOfFlag(strange);
  if (thing === RECORDS) {
    return `${flag} does not go with records, which are written as they came, all of them. Add --of papers for papers as RIS, or another --of.`;
  }
  const flags = EXPORT_FLAGS.filter(({ parameter }) => known.includes(parameter)).map(nameOfFlag);
  return `${flag} does not go with --of ${thing}; ${thereAre(flags)}.`;
}

async function parametersOfThing(
  thing: string,
  { format }: ExportOptions,
): Promise<readonly string[]> {
  return fileParameters(await buildApiSchema(), `${thing}.${format}`);
}

/** What the API says of an argument, said of the flag. */
function refusal(error: unknown, options: ExportOptions): unknown {
  const argument = error instanceof ServerRefusedError ? error.argument : argumentOf(error);
  if (!(error instanceof Error) || argument === null) return error;
  return new BadOptionError(saidOfFlags(error.message, argument, options), { cause: error });
}
