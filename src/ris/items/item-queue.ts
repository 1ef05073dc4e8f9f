import type { Problem } from './problem.js';
import { READING_CODES, type ReadingCode } from './problem-codes.js';
import type { RisItem } from './ris-item.js';
import type { RisRecord } from './ris-record.js';

/** Where a problem is; the record is null outside of records. */
export interface Place {
  readonly record: number | null;
  readonly line: number;
  readonly column: number;
}

/** Adds the next items to the queue, and says whether more will come. */
export type ItemSource = () => boolean;

/** What is made when it is asked for is handed over in batches of so many items. */
const BATCH_ITEMS = 500;

/** Gathers what reading found until the caller takes it. */
export class ItemQueue {
  /** Where new items go: the last part, but while a source is asked. */
  #items: RisItem[] = [];
  /** What is to be handed over, in order; the last part are the new items. */
  #parts: (RisItem[] | ItemSource)[] = [this.#items];

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

  /** Items that are made when those before them were taken; at least one will come. */
  later(source: ItemSource): void {
    this.#items = [];
    this.#parts.push(source, this.#items);
  }

  /** True where there is something to take. */
  get hasItems(): boolean {
    return this.#parts.length > 1 || this.#items.length > 0;
  }

  /** Hands over items; while {@link hasItems} there are more. */
  take(): RisItem[] {
    for (;;) {
      const [part] = this.#parts;
      if (typeof part === 'function') return this.#ask(part);
      if (part === this.#items || part === undefined) break;
      this.#parts.shift();
      if (part.length > 0) return part;
    }
    const items = this.#items;
    this.#items = [];
    this.#parts = [this.#items];
    return items;
  }

  #ask(source: ItemSource): RisItem[] {
    const waiting = this.#items;
    const items: RisItem[] = [];
    this.#items = items;
    let hasMore = true;
    while (hasMore && items.length < BATCH_ITEMS) hasMore = source();
    this.#items = waiting;
    if (!hasMore) this.#parts.shift();
    return items;
  }
}
