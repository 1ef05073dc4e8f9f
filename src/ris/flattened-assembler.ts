import { FlattenedBlock } from './flattened-block.js';
import type { ItemQueue } from './item-queue.js';
import { isKnownNoise } from './known-noise.js';
import { OpenRecord } from './open-record.js';
import { linesFrom, shorten } from './outside-text.js';
import type { SourceCount } from './source-count.js';
import type { SpanTrace } from './span-trace.js';
import { type FlattenedRecord, splitFlattened } from './split-flattened.js';

/** No real record has so many lookalikes; the rest of them share one note. */
const MOST_NOTES = 100;

/** Why what is open must end although no ER was found. */
export type Ending = 'NEXT_TY' | 'SOURCE_END' | 'LIMIT';

/** Builds records from lines that hold many tags; a record may go on over the lines that follow. */
export class FlattenedAssembler {
  #block: FlattenedBlock | null = null;

  constructor(
    readonly queue: ItemQueue,
    readonly trace: SpanTrace | null,
    readonly count: SourceCount,
    readonly maxRecordLength: number,
  ) {}

  /** True while a record has begun whose ER has not come. */
  get isOpen(): boolean {
    return this.#block !== null;
  }

  /** A line, or the rest of one, that begins with TY. */
  begin(text: string, line: number, column: number): void {
    const block = new FlattenedBlock();
    block.add(text, { line, column });
    this.#block = block;
    this.#addClosed(block);
  }

  /** A line that follows while a record is open. */
  continueWith(text: string, line: number): void {
    const block = this.#block;
    if (block === null) return;
    block.add(text, { line, column: 1 });
    if (block.mayEnd()) this.#addClosed(block);
    else if (block.length > this.maxRecordLength) this.end('LIMIT');
  }

  /** Ends what is open. */
  end(ending: Ending): void {
    const block = this.#block;
    this.#block = null;
    if (block === null) return;
    const records = splitFlattened(block.text);
    for (const [index, record] of records.entries()) {
      const isLast = index === records.length - 1;
      this.#add(block, record, isLast ? ending : 'NEXT_TY');
    }
  }

  /** Takes out all records that the block holds whole; a last one without ER stays open. */
  #addClosed(block: FlattenedBlock): void {
    const records = splitFlattened(block.text);
    const last = records.at(-1);
    const next = last === undefined ? null : startOfNext(last, block.text);
    for (const record of records) {
      if (record.isClosed) this.#add(block, withoutNext(record, next), 'NEXT_TY');
      else if (record !== last) this.#add(block, record, 'NEXT_TY');
    }
    if (next === null) this.#block = null;
    else if (next === 0) block.attemptFailed();
    else this.#block = block.restFrom(next);
  }

  #add(block: FlattenedBlock, flattened: FlattenedRecord, ending: Ending): void {
    const start = block.placeOf(flattened.start);
    const record = new OpenRecord(this.count.nextRecord(), start.line, start.column, 'FLATTENED');
    this.#addFields(record, block, flattened);
    this.#reportRejected(block, flattened, record.index);
    if (flattened.isClosed) this.#reportTrailing(block, flattened, record.index);
    else this.#reportMissingEnd(record, ending);
    this.#traceRecord(block, flattened, record.index);
    this.queue.record(record.finish());
  }

  #addFields(record: OpenRecord, block: FlattenedBlock, { fields }: FlattenedRecord): void {
    if (block.isWrapped) {
      for (const { tag, value, offset } of fields) {
        const { line, column } = block.placeOf(offset);
        record.push(tag, unwrap(value), line, column);
      }
      return;
    }
    const { line, column } = block.placeOf(0);
    for (const { tag, value, offset } of fields) record.push(tag, value, line, column + offset);
  }

  #reportRejected(block: FlattenedBlock, { rejected }: FlattenedRecord, record: number): void {
    if (rejected.length === 0) return;
    for (const { tag, offset, reason } of rejected.slice(0, MOST_NOTES)) {
      const place = { record, ...block.placeOf(offset) };
      this.queue.problem('TAG_IN_TEXT', place, `"${tag} -" was read as text: ${reason}.`);
    }
    const next = rejected[MOST_NOTES];
    if (next === undefined) return;
    const message = `From here on ${rejected.length - MOST_NOTES} more were read as text.`;
    this.queue.problem('TAG_IN_TEXT', { record, ...block.placeOf(next.offset) }, message);
  }

  #reportTrailing(block: FlattenedBlock, flattened: FlattenedRecord, record: number): void {
    const { trailing, trailingOffset } = flattened;
    if (trailing === '' || isKnownNoise(trailing)) return;
    const from = block.placeOf(trailingOffset);
    const last = block.placeOf(flattened.stop).line;
    const lines = from.line === last ? 'Text stands' : linesFrom(from.line, last);
    const message = `${lines} behind ER, not read: "${shorten(trailing)}"`;
    const place = { record, ...from };
    this.queue.problem('TEXT_AFTER_ER', place, message);
  }

  #reportMissingEnd({ index, line, column }: OpenRecord, ending: Ending): void {
    const place = { record: index, line, column };
    if (ending === 'NEXT_TY') {
      const message = 'This record has no ER; it ends before the next TY.';
      this.queue.problem('MISSING_ER', place, message);
    } else if (ending === 'LIMIT') {
      const message = 'This record is longer than the limit; it was closed there.';
      this.queue.problem('RECORD_TOO_LONG', place, message);
    } else {
      const message = 'The source ends before the ER of this record; the record was kept.';
      this.queue.problem('MISSING_ER_AT_END', place, message);
    }
  }

  #traceRecord(block: FlattenedBlock, flattened: FlattenedRecord, index: number): void {
    if (this.trace === null) return;
    const { fields, end, trailing, trailingOffset, stop } = flattened;
    for (const [field, { offset }] of fields.entries()) {
      const to = fields[field + 1]?.offset ?? end;
      this.#tracePieces('FIELD', block, offset, to, field);
    }
    this.#tracePieces('END', block, end, trailingOffset, null);
    const isNoise = trailing === '' || isKnownNoise(trailing);
    for (const [line, column, length] of block.pieces(trailingOffset, stop)) {
      this.trace.settled(isNoise ? 'NOISE' : 'PROBLEM', line, column, length);
    }
    this.trace.recordEnds(index);
  }

  #tracePieces(
    use: 'FIELD' | 'END',
    block: FlattenedBlock,
    from: number,
    to: number,
    field: number | null,
  ): void {
    for (const [line, column, length] of block.pieces(from, to)) {
      this.trace?.ofRecord(use, line, column, length, field);
    }
  }
}

/** Where a record begins that has not ended yet, or null. */
function startOfNext(last: FlattenedRecord, text: string): number | null {
  if (!last.isClosed) return last.start;
  // The line was broken between the TY of the next record and its hyphen.
  return last.trailing === 'TY' ? text.lastIndexOf('TY') : null;
}

function withoutNext(record: FlattenedRecord, next: number | null): FlattenedRecord {
  return record.trailing === 'TY' && next !== null
    ? { ...record, trailing: '', stop: next }
    : record;
}

/** The line breaks of a wrapped record say nothing. */
function unwrap(value: string): string {
  return value.includes('\n') ? value.replace(/\s*\n\s*/g, ' ') : value;
}
