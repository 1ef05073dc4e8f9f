import { FlattenedBlock } from './flattened-block.js';
import { FlattenedReader, type FlattenedRecord } from './flattened-reader.js';
import { MOST_NOTES, type Rejections } from './flattened-rejections.js';
import type { ItemQueue } from './item-queue.js';
import { isKnownNoise } from './known-noise.js';
import { linesFrom, shorten } from './outside-text.js';
import type { RisRecord } from './record.js';
import type { SourceCount } from './source-count.js';
import type { SpanTrace } from './span-trace.js';

/** Why what is open must end although no ER was found. */
export type Ending = 'NEXT_TY' | 'SOURCE_END' | 'LIMIT';

/** Builds records from lines that hold many tags; a record may go on over the lines that follow. */
export class FlattenedAssembler {
  readonly #reader = new FlattenedReader();
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
    const block = new FlattenedBlock({ line, column });
    block.add(text);
    this.#block = block;
    this.#addClosed(block);
  }

  /** A line that follows while a record is open. */
  continueWith(text: string): void {
    const block = this.#block;
    if (block === null) return;
    block.add(text);
    if (block.mayEnd()) this.#addClosed(block);
    else if (block.length > this.maxRecordLength) this.end('LIMIT');
  }

  /** Ends what is open. */
  end(ending: Ending): void {
    const block = this.#block;
    this.#block = null;
    if (block === null) return;
    const last = this.#addAllButLast(block);
    if (last !== null) this.#add(block, last, ending);
  }

  /** Takes out all records that the block holds whole; a last one without ER stays open. */
  #addClosed(block: FlattenedBlock): void {
    const last = this.#addAllButLast(block);
    const next = last === null ? null : startOfNext(last, block);
    if (last?.isClosed) this.#add(block, withoutNext(last, next), 'NEXT_TY');
    if (next === null) this.#block = null;
    else if (next === 0) block.attemptFailed();
    else this.#block = block.restFrom(next);
  }

  #addAllButLast(block: FlattenedBlock): FlattenedRecord | null {
    this.#reader.begin(block);
    let last = this.#reader.next();
    for (let next = this.#reader.next(); next !== null; next = this.#reader.next()) {
      if (last !== null) this.#add(block, last, 'NEXT_TY');
      last = next;
    }
    return last;
  }

  #add(block: FlattenedBlock, flattened: FlattenedRecord, ending: Ending): void {
    const { line, column } = block.placeOf(flattened.start);
    const index = this.count.nextRecord();
    const { fields, rejected, isClosed } = flattened;
    const record: RisRecord = { index, line, column, form: 'FLATTENED', fields };
    if (rejected !== null) this.#reportRejected(block, rejected, index);
    if (isClosed) this.#reportTrailing(block, flattened, index);
    else this.#reportMissingEnd(record, ending);
    if (this.trace !== null) this.#traceRecord(this.trace, block, flattened, index);
    this.queue.record(record);
  }

  #reportRejected(block: FlattenedBlock, { first, count }: Rejections, record: number): void {
    for (const { tag, offset, reason } of first.slice(0, MOST_NOTES)) {
      const place = { record, ...block.placeOf(offset) };
      this.queue.problem('TAG_IN_TEXT', place, `"${tag} -" was read as text: ${reason}.`);
    }
    const next = first[MOST_NOTES];
    if (next === undefined) return;
    const message = `From here on ${count - MOST_NOTES} more were read as text.`;
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

  #reportMissingEnd({ index, line, column }: RisRecord, ending: Ending): void {
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

  #traceRecord(
    trace: SpanTrace,
    block: FlattenedBlock,
    flattened: FlattenedRecord,
    index: number,
  ): void {
    const { fields, end, trailing, trailingOffset, stop } = flattened;
    for (const [at, field] of fields.entries()) {
      const next = fields[at + 1];
      const to = next === undefined ? end : block.offsetOf(next);
      for (const [line, column, length] of block.pieces(block.offsetOf(field), to)) {
        trace.ofRecord('FIELD', line, column, length, at);
      }
    }
    for (const [line, column, length] of block.pieces(end, trailingOffset)) {
      trace.ofRecord('END', line, column, length, null);
    }
    const isNoise = trailing === '' || isKnownNoise(trailing);
    for (const [line, column, length] of block.pieces(trailingOffset, stop)) {
      trace.settled(isNoise ? 'NOISE' : 'PROBLEM', line, column, length);
    }
    trace.recordEnds(index);
  }
}

/** Where a record begins that has not ended yet, or null. */
function startOfNext(last: FlattenedRecord, block: FlattenedBlock): number | null {
  if (!last.isClosed) return last.start;
  // The line was broken between the TY of the next record and its hyphen.
  return last.trailing === 'TY' ? block.text.lastIndexOf('TY') : null;
}

function withoutNext(record: FlattenedRecord, next: number | null): FlattenedRecord {
  return next === null ? record : { ...record, trailing: '', stop: next };
}
