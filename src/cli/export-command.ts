import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportRecords } from '../ingest/index.js';
import { openStore } from '../store/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';

export interface ExportOptions {
  readonly format: 'ris';
  /** A file; standard output when left out. */
  readonly output?: string;
}

/** `papergraph export`: the records of the graph as they came, to a file or standard output. */
export async function runExport(
  { output }: ExportOptions,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const store = await openStore(settings.database, (line) => streams.err(`${line}\n`));
  try {
    const target = output === undefined ? toStandardOutput(context) : createWriteStream(output);
    await pipeline(Readable.from(exportRecords(store.engine)), target);
    return EXIT.OK;
  } finally {
    await store.close();
  }
}

/** Standard output stays open for whoever writes to it next. */
function toStandardOutput({ streams }: CommandContext): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      streams.out(text);
      setImmediate(done);
    },
  });
}
