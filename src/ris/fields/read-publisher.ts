import { BOOK_TYPES } from '../grammar/index.js';
import type { TagIndex } from '../reference/index.js';
import { cleanLine } from '../text/index.js';
import { readLine } from './read-texts.js';

const PUBLISHER_TAGS = ['PB'] as const;
const SERIES_TAGS = ['T3'] as const;
/** Of a book T2 is the series too, as EndNote has it; of others it is the journal, book or meeting. */
const SERIES_OF_BOOK_TAGS = ['T3', 'T2'] as const;

/** `(E-mail: info@example.org)`, `(Langford Lane, Oxford OX5 1GB, United Kingdom)`, behind Embase's names. */
const ADDRESS = /\s*\((?:E-mail:|[^()\d]*\d)[^()]*\)\s*$/i;

/** The publisher without its address, or null: the first PB, since PsycINFO's second is a country. */
export function readPublisher(index: TagIndex): string | null {
  const line = readLine(index, PUBLISHER_TAGS);
  return line === null ? null : line.replace(ADDRESS, '') || line;
}

/** EndNote writes the day on which an article came out online into ET. */
const DATE = /^\d{4}(?:[/-]\d{1,2}(?:[/-]|$)|(?:0[1-9]|1[0-2])\d{2}$)/;

/** The edition as the record has it, or null. */
export function readEdition(index: TagIndex): string | null {
  for (const { value } of index.all('ET')) {
    const line = cleanLine(value);
    if (line !== '' && !DATE.test(line)) return line;
  }
  return null;
}

/** Notes in brackets that databases put into T3, such as `[Comment in: …]`. */
const NOTE = /^[([]/;

/** The series, or null; a copy of the paper's own title is none. */
export function readSeries(index: TagIndex, type: string, title: string | null): string | null {
  const tags = BOOK_TYPES.has(type) ? SERIES_OF_BOOK_TAGS : SERIES_TAGS;
  for (const { value } of index.byTag(tags)) {
    const line = cleanLine(value);
    if (line !== '' && line !== title && !NOTE.test(line)) return line;
  }
  return null;
}
