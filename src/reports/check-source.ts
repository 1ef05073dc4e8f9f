import { PapergraphError } from '../errors/index.js';
import {
  interpretRecord,
  locateFindings,
  type Problem,
  type RisRecord,
  readRis,
} from '../ris/index.js';
import { ExporterVote } from './exporter.js';
import type { FileFormat, FileReport } from './file-report.js';
import { ProblemGroups } from './problem-groups.js';

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
 * Reads and interprets a source without a graph, and tells what it is and what is odd about it.
 * A source that cannot be read is a report too, with the error as its problem.
 */
export async function checkSource(
  source: CheckedSource,
  options: CheckOptions = {},
): Promise<FileReport> {
  const check = new SourceCheck(source, options);
  await check.read();
  return check.report();
}

class SourceCheck {
  readonly #problems: ProblemGroups;
  readonly #vote = new ExporterVote();
  #records = 0;
  #flattened = 0;
  #bytes = 0;
  #encoding: string | null = null;
  #looksLike: string | null = null;
  #isUnreadable = false;

  constructor(
    readonly source: CheckedSource,
    { examplesKept }: CheckOptions,
  ) {
    this.#problems = new ProblemGroups(examplesKept);
  }

  async read(): Promise<void> {
    try {
      await this.#readItems();
    } catch (error) {
      if (!(error instanceof PapergraphError)) throw error;
      this.#isUnreadable = true;
      this.#problems.add(this.#problemOf(error));
    }
  }

  report(): FileReport {
    return {
      file: this.source.name,
      format: this.#format(),
      looksLike: this.#looksLike,
      producer: this.#vote.winner,
      encoding: this.#encoding,
      records: this.#records,
      bytes: this.#bytes,
      groups: this.#problems.list(),
    };
  }

  async #readItems(): Promise<void> {
    const { name } = this.source;
    const observer = {
      encoding: (encoding: { readonly name: string }): void => {
        this.#encoding = encoding.name;
      },
      foreignFormat: (format: string): void => {
        this.#looksLike = format;
      },
    };
    for await (const item of readRis(this.#countBytes(), { source: name, observer })) {
      if (item.kind === 'problem') this.#problems.add(item.problem);
      else this.#take(item.record);
    }
  }

  #take(record: RisRecord): void {
    this.#records += 1;
    if (record.form === 'FLATTENED') this.#flattened += 1;
    this.#vote.add(record);
    const { findings } = interpretRecord(record.fields);
    for (const problem of locateFindings(record, findings, this.source.name)) {
      this.#problems.add(problem);
    }
  }

  async *#countBytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source.open()) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  #format(): FileFormat {
    if (this.#isUnreadable && this.#records === 0) return 'UNREADABLE';
    if (this.#records === 0) return this.#problems.has('ERROR') ? 'NOT_RIS' : 'EMPTY';
    if (this.#flattened === 0) return 'LINES';
    return this.#flattened === this.#records ? 'FLATTENED' : 'MIXED';
  }

  #problemOf({ code, message }: PapergraphError): Problem {
    const { name } = this.source;
    return { code, severity: 'ERROR', message, source: name, record: null, line: 1, column: 1 };
  }
}
