import { PapergraphError } from '../errors/index.js';
import { exportRecords } from '../ingest/index.js';
import { buildApiSchema, createContext, exportFile } from '../resolvers/index.js';
import { openStore, type Store } from '../store/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import type { ExportOptions } from './export-options.js';
import { listenForInterrupt } from './interrupt.js';
import { NETWORK_FLAGS, parametersOf } from './network-flags.js';
import { countOf, writeOutput } from './write-output.js';

/**
 * `papergraph export`: the records of the graph as they came, or a network of it, to a file or
 * standard output.
 */
export async function runExport(options: ExportOptions, context: CommandContext): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const interrupt = listenForInterrupt();
  const store = await openStore(settings.database, (line) => streams.err(`${line}\n`));
  try {
    const { signal } = interrupt;
    const { format, of, output: file } = options;
    let records = 0;
    if (format === 'ris') {
      const text = exportRecords(store.engine, (printed) => {
        records = printed;
      });
      await writeOutput(context, text, { file, what: () => countOf(records, 'record'), signal });
    } else {
      const text = await network(store, options, signal);
      await writeOutput(context, text, { file, what: () => `${of}.${format}`, signal });
    }
    return EXIT.OK;
  } finally {
    await store.close();
    interrupt.dispose();
  }
}

/** The same code that answers at `/export/`; links to the server are left out. */
async function network(
  { engine }: Store,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<AsyncIterable<string>> {
  const context = createContext({
    engine,
    signal,
    limits: { maxFirst: Number.MAX_SAFE_INTEGER },
    baseUrl: null,
  });
  const name = `${options.of}.${options.format}`;
  const schema = await buildApiSchema();
  const { text } = await exportFile(context, schema, name, parametersOf(options)).catch(refuse);
  return text;
}

/** A network was asked for that there cannot be. */
export class BadOptionError extends PapergraphError {
  override readonly code = 'BAD_OPTION';
}

/** What the API says of an argument, said of the flag. */
function refuse(error: unknown): never {
  if (!(error instanceof Error) || !('extensions' in error)) throw error;
  const flags = NETWORK_FLAGS.map(
    ({ flag, parameter }) => [parameter, flag.split(' ')[0]] as const,
  );
  const message = flags.reduce(
    (text, [parameter, flag]) => text.replaceAll(`"${parameter}"`, flag ?? parameter),
    error.message,
  );
  throw new BadOptionError(message, { cause: error });
}
