import type { Buffer } from 'node:buffer';
import type { ForeignFormat } from './foreign-format.js';

interface Magic extends ForeignFormat {
  /** The first bytes of such a file, as Latin-1. */
  readonly start: string;
}

/** Formats that are no text, by the bytes that every such file begins with. */
const MAGIC: readonly Magic[] = [
  {
    name: 'PDF',
    start: '%PDF-',
    advice: 'this is the paper itself; export its citation as RIS',
  },
  {
    name: 'a zip archive or an Office document (.docx, .xlsx)',
    start: 'PK\u0003\u0004',
    advice:
      'give a zip archive by its own file name, ending in .zip; save a document as plain text',
  },
  {
    name: 'an old Office document (.doc, .xls)',
    start: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    advice: 'choose RIS instead of Excel or Word at the export',
  },
  {
    name: 'a gzip archive',
    start: '\u001f\u008b',
    advice: 'give it by its own file name, ending in .gz, or unpack it',
  },
  {
    name: 'a 7z archive',
    start: '7z\u00bc\u00af',
    advice: 'unpack it, and import the RIS files in it',
  },
  {
    name: 'a RAR archive',
    start: 'Rar!\u001a',
    advice: 'unpack it, and import the RIS files in it',
  },
  {
    name: 'a SQLite database (Zotero or Mendeley keep one)',
    start: 'SQLite format 3\u0000',
    advice: 'open it in its own program, and export RIS there',
  },
];

/** The format that the first bytes of a source prove, or null. */
export function foreignBytesOf(bytes: Buffer): ForeignFormat | null {
  const head = bytes.toString('latin1', 0, 16);
  return MAGIC.find(({ start }) => head.startsWith(start)) ?? null;
}
