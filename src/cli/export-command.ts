import { PapergraphError } from '../errors/index.js';
import { exportRecords } from '../ingest/index.js';
import { buildApiSchema, createContext, exportFile } from '../resolvers/index.js';
import { openStore, type Store } from '../store/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { type ExportOptions, exportedThing, formatsOf, RECORDS } from './export-options.js';
import { listenForInterrupt } from './interrupt.js';
import { EXPORT_FLAGS } from './list-flags.js';
import { parametersOf } from './network-flags.js';
import { countOf, writeOutput } from './write-output.js';

/**
 * `papergraph export`: the records of the graph as they came, or a list or a network of it, to a file or
 * standard output.
 */
export async function runExport(options: ExportOptions, context: CommandContext): Promise<number> {
  const { format, output: file } = options;
  const thing = exportedThing(options);
  checkFormat(thing, format);
  const { settings } = settingsFor(context);
  const { streams } = context;
  const interrupt = listenForInterrupt();
  const store = await openStore(settings.database, (line) => streams.err(`${line}\n`));
  try {
    const { signal } = interrupt;
    let records = 0;
    if (thing === RECORDS) {
      const text = exportRecords(store.engine, (printed) => {
        records = printed;
      });
      await writeOutput(context, text, { file, what: () => countOf(records, 'record'), signal });
    } else {
      const name = `${thing}.${format}`;
      const text = await exported(store, name, options, signal);
      await writeOutput(context, text, { file, what: () => name, signal });
    }
    return EXIT.OK;
  } finally {
    await store.close();
    interrupt.dispose();
  }
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
  ).catch(refuse);
  return text;
}

function checkFormat(thing: string, format: string): void {
  const formats = formatsOf(thing);
  if (formats.includes(format)) return;
  throw new BadOptionError(
    `There is no ${format} of ${thing}; give --format ${formats.join(', ')}.`,
  );
}

/** A file was asked for that there cannot be. */
export class BadOptionError extends PapergraphError {
  override readonly code = 'BAD_OPTION';
}

/** What the API says of an argument, said of the flag. */
function refuse(error: unknown): never {
  if (!(error instanceof Error) || !('extensions' in error)) throw error;
  const flags = EXPORT_FLAGS.map(({ flag, parameter }) => [parameter, flag.split(' ')[0]] as const);
  const message = flags.reduce(
    (text, [parameter, flag]) => text.replaceAll(`"${parameter}"`, flag ?? parameter),
    error.message,
  );
  throw new BadOptionError(message, { cause: error });
}
