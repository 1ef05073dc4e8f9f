import { recordId } from '../../identity/index.js';
import {
  interpretRecord,
  isEmptyRecord,
  locateFindings,
  type Problem,
  type ReadObserver,
  type RisItem,
  type RisRecord,
  type SourceEncoding,
  type TagValue,
} from '../../ris/index.js';
import { ListedFields } from '../fields/index.js';
import { understandRecord } from '../papers/index.js';
import type { ReadingOptions, ReadPart, ReadRecord } from './read-part.js';

/** Records in a part: their way to another thread takes the one that gets them some milliseconds. */
const PART_RECORDS = 50;
/** Problems in a part, of a source that has many and no records. */
const PART_PROBLEMS = 500;

/** Gathers what reading gives, part by part, and finds out what records mean. */
export class PartBuilder {
  readonly #options: ReadingOptions;
  #records: ReadRecord[] = [];
  #problems: Problem[] = [];
  #encoding: SourceEncoding | null = null;
  #foreignFormat: string | null = null;
  /** Bytes that were read so far. */
  bytes = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /** What reading must be given. */
  get observer(): ReadObserver {
    return {
      encoding: (encoding) => {
        this.#encoding = encoding;
      },
      foreignFormat: (name) => {
        this.#foreignFormat = name;
      },
    };
  }

  get isFull(): boolean {
    return this.#records.length >= PART_RECORDS || this.#problems.length >= PART_PROBLEMS;
  }

  add(item: RisItem): void {
    if (item.kind === 'problem') this.#problems.push(item.problem);
    else this.#addRecord(item.record);
  }

  /** Hands over what there is, and begins the next part. */
  take(): ReadPart {
    const part = {
      records: this.#records,
      problems: this.#problems,
      bytes: this.bytes,
      encoding: this.#encoding,
      foreignFormat: this.#foreignFormat,
    };
    this.#records = [];
    this.#problems = [];
    this.#encoding = null;
    this.#foreignFormat = null;
    return part;
  }

  #addRecord(record: RisRecord): void {
    const { source, isUnderstood } = this.#options;
    const { reference, findings } = interpretRecord(record.fields);
    for (const problem of locateFindings(record, findings, source)) this.#problems.push(problem);
    const { index, line, form } = record;
    const fields = record.fields.map(withoutPlace);
    const id = recordId(fields);
    const isEmpty = isEmptyRecord(fields);
    const understood =
      isEmpty || !isUnderstood ? {} : { understood: understandRecord(id, fields, reference) };
    this.#records.push({
      record: id,
      index,
      line,
      form,
      fields: new ListedFields(fields),
      isEmpty,
      ...understood,
    });
  }
}

function withoutPlace({ tag, value }: TagValue): TagValue {
  return { tag, value };
}
