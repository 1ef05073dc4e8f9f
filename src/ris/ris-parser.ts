import type { TextSink } from './byte-decoder.js';
import { ItemQueue } from './item-queue.js';
import { LineSplitter } from './line-splitter.js';
import { RecordAssembler } from './record-assembler.js';
import { DEFAULT_MAX_LENGTH, type ReadOptions, type RisItem } from './ris-item.js';

/** The synchronous core of reading: text goes in piece by piece, items come out. */
export class RisParser implements TextSink {
  readonly #queue: ItemQueue;
  readonly #assembler: RecordAssembler;
  readonly #lines: LineSplitter;
  #lastInvalidLine = 0;
  #lastLostLine = 0;

  constructor(options: ReadOptions) {
    this.#queue = new ItemQueue(options.source);
    this.#assembler = new RecordAssembler(
      this.#queue,
      options.maxRecordLength ?? DEFAULT_MAX_LENGTH,
    );
    this.#lines = new LineSplitter(this.#assembler, options.maxLineLength ?? DEFAULT_MAX_LENGTH);
  }

  write(text: string): void {
    if (!text.includes('\ufffd')) {
      this.#lines.write(text);
      return;
    }
    for (const [index, piece] of text.split('\ufffd').entries()) {
      if (index > 0) this.#lostCharacter();
      this.#lines.write(index > 0 ? `\ufffd${piece}` : piece);
    }
  }

  end(): void {
    this.#lines.end();
    this.#assembler.end();
  }

  /** Hands over the items since the last call. */
  take(): RisItem[] {
    return this.#queue.take();
  }

  guessedEncoding(): void {
    const place = { record: null, line: 1, column: 1 };
    const message =
      'The bytes are not UTF-8; they were read as Windows-1252. Check accents and dashes.';
    this.#queue.problem('GUESSED_ENCODING', place, message);
  }

  invalidBytes(): void {
    const place = this.#place();
    if (place.line === this.#lastInvalidLine) return;
    this.#lastInvalidLine = place.line;
    const message = 'A byte here is not UTF-8; it was read as Windows-1252.';
    this.#queue.problem('INVALID_UTF8', place, message);
  }

  #lostCharacter(): void {
    const place = this.#place();
    if (place.line === this.#lastLostLine) return;
    this.#lastLostLine = place.line;
    const message = 'A character here was lost before the file came here (U+FFFD); it was kept so.';
    this.#queue.problem('REPLACEMENT_CHARACTER', place, message);
  }

  /** Where the next character will stand. */
  #place(): { record: number | null; line: number; column: number } {
    const column = this.#lines.settle() + 1;
    return { record: this.#assembler.recordNumber, line: this.#assembler.lineNumber + 1, column };
  }
}
