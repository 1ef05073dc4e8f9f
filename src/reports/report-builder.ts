import {
  type Finding,
  locateFindings,
  type Problem,
  type ReadObserver,
  type RisRecord,
  type TagValue,
} from '../ris/index.js';
import { ExporterVote } from './exporter.js';
import type { FileFormat, FileReport } from './file-report.js';
import { ProblemGroups } from './problem-groups.js';

/** Gathers the report of a file while someone reads it: a check, or an import. */
export class ReportBuilder {
  readonly #problems: ProblemGroups;
  readonly #vote = new ExporterVote();
  #records = 0;
  #flattened = 0;
  #encoding: string | null = null;
  #looksLike: string | null = null;
  #isUnreadable = false;
  /** Bytes that were read so far; who reads them counts them. */
  bytes = 0;

  constructor(
    readonly file: string,
    examplesKept?: number,
  ) {
    this.#problems = new ProblemGroups(examplesKept);
  }

  /** What reading must be given, so that the report knows the encoding and what a file looks like. */
  get observer(): ReadObserver {
    return {
      encoding: ({ name }) => {
        this.#encoding = name;
      },
      foreignFormat: (format) => {
        this.#looksLike = format;
      },
    };
  }

  problem(problem: Problem): void {
    this.#problems.add(problem);
  }

  /**
   * A record whose problems are told by {@link problem}.
   *
   * @param fields asked for where they are looked at: the first records of a file tell who wrote it.
   */
  count(form: RisRecord['form'], fields: () => readonly TagValue[]): void {
    this.#records += 1;
    if (form === 'FLATTENED') this.#flattened += 1;
    if (this.#vote.isOpen) this.#vote.add({ fields: fields() });
  }

  /** A record with what is odd about its meaning. */
  record(record: RisRecord, findings: readonly Finding[]): void {
    this.count(record.form, () => record.fields);
    for (const problem of locateFindings(record, findings, this.file)) this.problem(problem);
  }

  /** The file could not be read to its end. */
  unreadable(problem: Problem): void {
    this.#isUnreadable = true;
    this.#problems.add(problem);
  }

  /** The report as far as the file was read. */
  report(): FileReport {
    return {
      file: this.file,
      format: this.#format(),
      looksLike: this.#looksLike,
      producer: this.#vote.winner,
      encoding: this.#encoding,
      records: this.#records,
      bytes: this.bytes,
      groups: this.#problems.list(),
    };
  }

  #format(): FileFormat {
    if (this.#isUnreadable && this.#records === 0) return 'UNREADABLE';
    if (this.#records === 0) return this.#problems.has('ERROR') ? 'NOT_RIS' : 'EMPTY';
    if (this.#flattened === 0) return 'LINES';
    return this.#flattened === this.#records ? 'FLATTENED' : 'MIXED';
  }
}
