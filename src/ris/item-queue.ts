import type { Problem } from './problem.js';
import { READING_CODES, type ReadingCode } from './problem-codes.js';
import type { RisRecord } from './record.js';
import type { RisItem } from './ris-item.js';

/** Where a problem is; the record is null outside of records. */
export interface Place {
  readonly record: number | null;
  readonly line: number;
  readonly column: number;
}

/** Gathers what reading found until the caller takes it. */
export class ItemQueue {
  #items: RisItem[] = [];

  constructor(readonly source: string) {}

  record(record: RisRecord): void {
    this.#items.push({ kind: 'record', record });
  }

  /** Adds a problem; its severity comes from the table of codes. */
  problem(code: ReadingCode, place: Place, message: string): void {
    const { severity } = READING_CODES[code];
    const { record, line, column } = place;
    const { source } = this;
    const problem: Problem = { code, severity, message, source, record, line, column };
    this.#items.push({ kind: 'problem', problem });
  }

  /** True where there is something to take. */
  get hasItems(): boolean {
    return this.#items.length > 0;
  }

  /** Hands over all items since the last call. */
  take(): RisItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}
