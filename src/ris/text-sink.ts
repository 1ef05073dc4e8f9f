import type { ForeignFormat } from './foreign-format.js';
import type { SourceEncoding } from './read-observer.js';

/** Takes the text of a source piece by piece. */
export interface TextSink {
  /** A piece; where it is all ASCII its bytes come too, which are quicker to look at than a string. */
  write(text: string, bytes?: Uint8Array): void;
  /** The bytes that come next are not UTF-8; they follow as text, read as Windows-1252. */
  invalidBytes(): void;
  /** How the whole source is read; comes before any text. */
  encoding(encoding: SourceEncoding): void;
  /** The first bytes are those of a format that is no text. */
  foreignBytes(format: ForeignFormat): void;
}
