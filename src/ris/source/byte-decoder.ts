import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { sniffEncoding } from './encoding-sniff.js';
import { foreignBytesOf } from './foreign-bytes.js';
import type { TextSink } from './text-sink.js';
import { Utf8Pieces } from './utf8-pieces.js';
import { decodeMixedUtf8, incompleteTail } from './utf8-repair.js';

/** So much of the source decides on its encoding; a real file of another encoding shows it by then. */
const SNIFF_BYTES = 64 * 1024;

const NOTHING = Buffer.alloc(0);

/**
 * Turns chunks of bytes into text, in the encoding that the first 64 KiB show. Single wrong bytes in
 * UTF-8 are read as Windows-1252. How the bytes are cut into chunks makes no difference.
 */
export class ByteDecoder {
  #isDecided = false;
  #decoder: TextDecoder | null = null;
  #held: Buffer = NOTHING;
  #sniffed: Buffer[] = [];
  #sniffedBytes = 0;

  readonly #pieces: Utf8Pieces;

  constructor(readonly sink: TextSink) {
    this.#pieces = new Utf8Pieces(sink);
  }

  write(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#isDecided) this.#decode(chunk);
    else this.#sniff(Buffer.from(chunk));
  }

  end(): void {
    if (!this.#isDecided) this.#decide();
    if (this.#decoder !== null) this.#emit(this.#decoder.decode());
    else if (this.#held.length > 0) decodeMixedUtf8(this.#held, this.sink);
    this.#held = NOTHING;
  }

  #sniff(chunk: Buffer): void {
    this.#sniffed.push(chunk);
    this.#sniffedBytes += chunk.length;
    if (this.#sniffedBytes >= SNIFF_BYTES) this.#decide();
  }

  #decide(): void {
    const bytes = Buffer.concat(this.#sniffed);
    this.#sniffed = [];
    const head = bytes.subarray(0, SNIFF_BYTES);
    const { markLength, ...encoding } = sniffEncoding(head);
    this.#isDecided = true;
    this.sink.encoding(encoding);
    const format = foreignBytesOf(head);
    if (format !== null) this.sink.foreignBytes(format);
    if (encoding.name !== 'utf-8') {
      this.#decoder = new TextDecoder(encoding.name, { ignoreBOM: true });
    }
    this.#decode(bytes.subarray(markLength));
  }

  #decode(chunk: Buffer): void {
    if (this.#decoder === null) this.#decodeUtf8(chunk);
    else this.#emit(this.#decoder.decode(chunk, { stream: true }));
  }

  #decodeUtf8(chunk: Buffer): void {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    const tail = incompleteTail(bytes);
    const whole = tail === 0 ? bytes : bytes.subarray(0, bytes.length - tail);
    this.#held = tail === 0 ? NOTHING : Buffer.from(bytes.subarray(bytes.length - tail));
    this.#pieces.write(whole);
  }

  #emit(text: string): void {
    if (text !== '') this.sink.write(text);
  }
}
