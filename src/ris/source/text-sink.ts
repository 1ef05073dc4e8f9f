import type { Buffer } from 'node:buffer';
import type { SourceEncoding } from '../items/index.js';
import type { ForeignFormat } from './foreign-format.js';

/** Takes the text of a source piece by piece. */
export interface TextSink {
  /** The next piece. */
  write(text: string): void;
  /** The next piece as whole characters of UTF-8, quicker to look at than a string; it may be known to be ASCII. */
  writeUtf8(bytes: Buffer, isAscii: boolean): void;
  /** The bytes that come next are not UTF-8; they follow as text, read as Windows-1252. */
  invalidBytes(): void;
  /** How the whole source is read; comes before any text. */
  encoding(encoding: SourceEncoding): void;
  /** The first bytes are those of a format that is no text. */
  foreignBytes(format: ForeignFormat): void;
}
