import type { Buffer } from 'node:buffer';
import {
  DEFAULT_MAX_LENGTH,
  ItemQueue,
  type ReadObserver,
  type ReadOptions,
  type RisItem,
  type SourceEncoding,
} from '../items/index.js';
import { type ForeignFormat, LineCutter, type TextSink } from '../source/index.js';
import { RecordAssembler } from './record-assembler.js';

/** Names that people know; the others go by those of the encoding standard. */
const ENCODING_NAMES: ReadonlyMap<string, string> = new Map([
  ['windows-1252', 'Windows-1252'],
  ['iso-8859-1', 'Latin-1 (ISO-8859-1)'],
  ['macintosh', 'Mac OS Roman'],
]);

/** The synchronous core of reading: text goes in piece by piece, items come out. */
export class RisParser implements TextSink {
  readonly #observer: ReadObserver | undefined;
  readonly #queue: ItemQueue;
  readonly #assembler: RecordAssembler;
  readonly #lines: LineCutter;
  #lastInvalidLine = 0;

  constructor(options: ReadOptions) {
    this.#observer = options.observer;
    this.#queue = new ItemQueue(options.source);
    this.#assembler = new RecordAssembler(
      this.#queue,
      options.maxRecordLength ?? DEFAULT_MAX_LENGTH,
      options.observer,
    );
    this.#lines = new LineCutter(this.#assembler, options.maxLineLength ?? DEFAULT_MAX_LENGTH);
  }

  write(text: string): void {
    this.#lines.write(text);
  }

  writeUtf8(bytes: Buffer, isAscii: boolean): void {
    this.#lines.writeUtf8(bytes, isAscii);
  }

  end(): void {
    this.#lines.end();
    this.#assembler.end();
  }

  /** True where there is something to take. */
  get hasItems(): boolean {
    return this.#queue.hasItems;
  }

  /** Hands over items, until there are none any more. */
  take(): RisItem[] {
    return this.#queue.take();
  }

  encoding(encoding: SourceEncoding): void {
    this.#observer?.encoding?.(encoding);
    if (!encoding.isGuess) return;
    const place = { record: null, line: 1, column: 1 };
    const name = ENCODING_NAMES.get(encoding.name) ?? encoding.name;
    const message = `The bytes are not UTF-8; they were read as ${name}. Check letters with accents.`;
    this.#queue.problem('GUESSED_ENCODING', place, message);
  }

  foreignBytes(format: ForeignFormat): void {
    this.#assembler.outside.foreignBytes(format);
  }

  invalidBytes(): void {
    const place = this.#place();
    if (place.line === this.#lastInvalidLine) return;
    this.#lastInvalidLine = place.line;
    const message = 'A byte here is not UTF-8; it was read as Windows-1252.';
    this.#queue.problem('INVALID_UTF8', place, message);
  }

  /** Where the next character will stand. */
  #place(): { record: number | null; line: number; column: number } {
    const column = this.#lines.settle() + 1;
    return { record: this.#assembler.recordNumber, line: this.#assembler.lineNumber + 1, column };
  }
}
