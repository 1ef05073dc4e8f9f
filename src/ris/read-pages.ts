import { cleanLine } from './clean-text.js';
import type { TagIndex } from './tag-index.js';
import { trimSigns } from './trim-signs.js';

/** The first page: SP; Covidence has PG; Scopus and Web of Science have the article number in C7. */
const START_TAGS = ['SP', 'PG', 'C7'] as const;

/** Ovid's PsycINFO spreads "No Pagination Specified" over SP and EP. */
const NOT_PAGES =
  /^(?:No|Specified|No Pagination|Pagination Specified|No Pagination Specified|no page|n\.?p\.?)$/i;

/** Pages are short; a longer text is cut. */
const REACH = 200;

/** The pages of a record as a range, a single page or an e-number; null where it has none. */
export function readPages(index: TagIndex): string | null {
  const start = pageOf(index, START_TAGS);
  const end = pageOf(index, ['EP']);
  if (start === null || end === null || start === end || start.includes('-')) return start ?? end;
  return `${start}-${end}`;
}

function pageOf(index: TagIndex, tags: readonly string[]): string | null {
  for (const { value } of index.byTag(tags)) {
    const text = cleanLine(value.slice(0, REACH))
      // HighWire writes its own tag LP into EP.
      .replace(/^LP\s+-\s*/, '')
      .replace(/^pp?\.\s*/i, '')
      .replace(/\s*[‐-―−-]+\s*/g, '-')
      .replace(/\s+\+$/, '+');
    const page = trimSigns(text, '-');
    if (page !== '' && !NOT_PAGES.test(page)) return page;
  }
  return null;
}
