import { isKnownNoise } from '../grammar/index.js';
import {
  type ItemQueue,
  linesFrom,
  type RisRecord,
  type SourceCount,
  type SpanTrace,
  shorten,
} from '../items/index.js';
import { CandidateList } from './candidate-list.js';
import { FlattenedBlock } from './flattened-block.js';
import { FlattenedReader, type FlattenedRecord } from './flattened-reader.js';
import { MOST_NOTES, type Rejections } from './flattened-rejections.js';

/** Why what is open must end although no ER was found. */
export type Ending = 'NEXT_TY' | 'SOURCE_END' | 'LIMIT';

/** A line so long may hold many records. */
const LARGE_LENGTH = 64 * 1024;

/** Builds records from lines that hold many tags; a record may go on over the lines that follow. */
export class FlattenedAssembler {
  readonly #list = new CandidateList();
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
    const reader = this.#readerOf(block);
    this.#addAll(reader, reader.survey().count, block.length, ending);
  }

  /** Takes out all records that the block holds whole; a last one without ER stays open. */
  #addClosed(block: FlattenedBlock): void {
    const reader = this.#readerOf(block);
    const { closed, open } = reader.survey();
    this.#addAll(reader, closed, open ?? block.length, 'NEXT_TY');
    if (open === null) this.#block = null;
    else if (open === 0) block.attemptFailed();
    else this.#block = block.restFrom(open);
  }

  #readerOf(block: FlattenedBlock): FlattenedReader {
    return new FlattenedReader(block, this.#isLarge(block) ? new CandidateList() : this.#list);
  }

  /** Where spans are asked for, all is told in the order of the source. */
  #isLarge(block: FlattenedBlock): boolean {
    return this.trace === null && block.length > LARGE_LENGTH;
  }

  /** Adds so many records; those of a long line as they are asked for, so that they need not all be kept. */
  #addAll(reader: FlattenedReader, count: number, limit: number, ending: Ending): void {
    if (count === 0) return;
    const { block } = reader;
    let index = this.count.nextRecords(count);
    const last = index + count - 1;
    const addNext = (): boolean => {
      const record = reader.next(limit);
      if (record !== null) this.#add(block, record, index === last ? ending : 'NEXT_TY', index);
      index += 1;
      return index <= last;
    };
    if (this.#isLarge(block)) this.queue.later(addNext);
    else while (addNext());
  }

  #add(block: FlattenedBlock, flattened: FlattenedRecord, ending: Ending, index: number): void {
    const { line, column } = block.placeOf(flattened.start);
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
