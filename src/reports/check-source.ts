import { PapergraphError } from '../errors/index.js';
import { interpretRecord, type Problem, readRisBatches } from '../ris/index.js';
import type { FileReport } from './file-report.js';
import { ReportBuilder } from './report-builder.js';

/** What can be checked: something with a name that gives bytes. */
export interface CheckedSource {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** How to check. */
export interface CheckOptions {
  /** How many problems of each code are kept as examples. Default 3. */
  readonly examplesKept?: number;
}

/**
 * Reads and interprets a source without a graph, and says what it is and what is odd about it.
 * A source that cannot be read is a report too, with the error as its problem.
 */
export async function checkSource(
  source: CheckedSource,
  options: CheckOptions = {},
): Promise<FileReport> {
  const builder = new ReportBuilder(source.name, options.examplesKept);
  try {
    await readItems(source, builder);
  } catch (error) {
    if (!(error instanceof PapergraphError)) throw error;
    builder.unreadable(problemOf(error, source.name));
  }
  return builder.report();
}

async function readItems(source: CheckedSource, builder: ReportBuilder): Promise<void> {
  const { name } = source;
  const { observer } = builder;
  for await (const items of readRisBatches(counted(source, builder), { source: name, observer })) {
    for (const item of items) {
      if (item.kind === 'problem') builder.problem(item.problem);
      else builder.record(item.record, interpretRecord(item.record.fields).findings);
    }
  }
}

async function* counted(source: CheckedSource, builder: ReportBuilder): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.open()) {
    builder.bytes += chunk.length;
    yield chunk;
  }
}

function problemOf({ code, message }: PapergraphError, name: string): Problem {
  return { code, severity: 'ERROR', message, source: name, record: null, line: 1, column: 1 };
}
