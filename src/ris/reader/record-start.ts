import { isFlattened, sliceTrimmed, type TagLineScanner, unguardType } from '../grammar/index.js';
import { OpenRecord } from '../tagged/index.js';
import type { OutsideLines, ReaderParts } from './outside-lines.js';

/** Begins a record at a TY, with one tag a line or flattened, and settles the tags that came before it. */
export class RecordStart {
  readonly #parts: ReaderParts;
  readonly #outsideLines: OutsideLines;

  constructor(
    parts: ReaderParts,
    readonly scanner: TagLineScanner,
    outsideLines: OutsideLines,
  ) {
    this.#parts = parts;
    this.#outsideLines = outsideLines;
  }

  /**
   * The TY that the scanner found in `text[start, end)`. `from` is the number of characters already read
   * on this line (the ER of the record before).
   */
  begin(text: string, start: number, end: number, from = 0): void {
    const { tagStart, valueStart } = this.scanner;
    const { lines, flattened } = this.#outsideLines;
    flattened.end('NEXT_TY');
    const { open } = lines;
    if (open?.isOnlyType && !isFlattened(text, tagStart, end)) {
      const column = from + tagStart - start + 1;
      const line = { number: this.#parts.count.line, column, length: end - start };
      const type = unguardType(sliceTrimmed(text, valueStart, end));
      lines.pushSecondType(open, type, line, from + 1);
      return;
    }
    this.#outsideLines.settleBehindEnd();
    lines.closeBefore(this.#parts.count.line);
    if (isFlattened(text, tagStart, end)) {
      this.#outsideLines.beginFlattened(text.slice(start, end), tagStart - start, from);
      return;
    }
    lines.letGo();
    this.#parts.outside.recordStarts();
    const type = unguardType(sliceTrimmed(text, valueStart, end));
    this.#beginLines(type, from + tagStart - start + 1, from, end - start);
  }

  #beginLines(type: string, column: number, from: number, length: number): void {
    const { count, trace } = this.#parts;
    const { lines, loose } = this.#outsideLines;
    const { line } = count;
    const place = loose.start() ?? { line, column };
    const record = new OpenRecord(count.nextRecord(), place.line, place.column, 'LINES');
    lines.begin(record);
    loose.giveTo(record);
    if (this.scanner.form === 'ODD')
      lines.noteOddTag(record, 'TY', { number: line, length, column });
    trace?.ofRecord('FIELD', line, from + 1, length, record.fieldCount);
    record.push('TY', type, line, column);
  }
}
