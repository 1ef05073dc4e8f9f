import type { TagIndex } from '../reference/index.js';
import { asciiDigits, cleanLine, trimSigns } from '../text/index.js';

/**
 * The first page: SP; Covidence has PG; the article number stands in C7 (Scopus, Web of Science) or AR
 * (Wiley) where there are no pages.
 */
const START_TAGS = ['SP', 'PG', 'C7', 'AR'] as const;
const END_TAGS = ['EP'] as const;

// cspell:disable
/** Ovid's PsycINFO spreads "No Pagination Specified" over SP and EP; EBSCO has N.PAG. */
const NOT_PAGES =
  /^(?:No|Specified|No[ -]Pagination|Pagination Specified|No Pagination Specified|No-Specified|no page|unpaginated|unpaged|n\.?\s?p(?:ag)?\.?|np-np|n\/a(?:-n\/a)?|n\.?\s?pag\.?-n\.?\s?pag\.?|none(?:-none)?|\?+(?:-\?+)?|unknown|no pages|\[n\.?\s?p\.?\]|(?:pages?|p\.?) cm|in press|forthcoming|to appear|(?:e?pub )?ahead of print|online first|10\.\d{4,9}\/.*)$/i;
const PLAIN = /^\d+$/;
/** How many pages there are, and no page; "381S" is one of a supplement: "xvii, 349 p.", "[12] leaves", "1 online resource (349 pages)". */
const PAGE_COUNT =
  /^(?:(?:ca?\.|about|approx\.|etwa)\s+|[全共])?(?:\[?[ivxlcdm]+\]?\s*[,+;]\s*|\[\d+\]\s*[,+;]\s*)*\[?\d+\]?(?:\s*(?:pp?|pgs?|pages?|Seiten|с|стр|páginas|págs?|leaves|頁|页|페이지|쪽|ページ|ص)|\s+(?:S|Bl|hojas|blz|sider|sivua|stron|str|oldal|sayfa|σ|σελ|lk))\.?(?:\s*[:;,(].*)?$|^\d+\s+(?:v\.|vols?|volumes?|Bd|online resources?|electronic (?:texts?|resources?))(?!\p{L}).*$|^[ivxlcdm]+\s*[,+]\s*\[?\d+\]?$/iu;
/** "12-15 p.": a range is one of pages, whatever stands behind it. */
const LABELLED_RANGE =
  /^第?(\d+\s*[‐-―−-]\s*\d+)\s*(?:(?:pp?|pgs?|pages?|S|с|стр)\.?|页|頁|ページ|쪽|\(\d+ (?:pp?|pages?|S)\.?\))$/iu;
/** "pp. 12-15", "S. 12", "Article No. 7", "Art. no. e12". */
const LABEL =
  /^(?:(?:pp?|pgs?|pages?|S|Seiten?|p[áa]g(?:s|inas?)?|с|стр|str|σσ?|ص)(?:\.\s*|:\s*|\s+)|pp(?=\d)|第|[([]?pii[)\]]?(?:[:=]\s*|\s+)|(?:Art(?:icle|n|\.)?|Paper)\s*(?:(?:no|number|id)\b)?\.?:?\s*)(?=\w*\d)/i;
// cspell:enable
/** "e1392 [pii]". */
const LABEL_BEHIND = /\s*[([]pii[)\]]$/i;
/** "12 to 15". */
const WORDED_RANGE = /^(\d+)\s+(?:to|bis|through)\s+(\d+)$/i;
const DIGIT_RANGE = /^(\d+)-(\d+)$/;

/** Pages are short; a longer text is cut. */
const REACH = 200;

/** The pages of a record as a range, a single page or an e-number; null where it has none. */
export function readPages(index: TagIndex): string | null {
  const start = pageOf(index, START_TAGS);
  const end = pageOf(index, END_TAGS);
  if (start === null || end === null || start === end) return start ?? end;
  if (end === '+') return start.endsWith('+') ? start : `${start}+`;
  return start.includes('-') ? start : wholeRange(`${start}-${end}`);
}

function pageOf(index: TagIndex, tags: readonly string[]): string | null {
  for (const { value } of index.byTag(tags)) {
    if (PLAIN.test(value)) return value;
    const line = asciiDigits(cleanLine(value.slice(0, REACH)));
    if (PAGE_COUNT.test(line)) continue;
    const text = line
      .replace(LABELLED_RANGE, '$1')
      // HighWire writes its own tag LP into EP.
      .replace(/^LP\s+-\s*/, '')
      .replace(LABEL, '')
      .replace(LABEL_BEHIND, '')
      .replace(WORDED_RANGE, '$1-$2')
      .replace(/\s*[‐-―−~～〜-]+\s*/g, '-')
      .replace(/\s+\+$|[-\s]*&$/, '+');
    const page = trimSigns(text, '-. ');
    if (page !== '' && !NOT_PAGES.test(page)) return wholeRange(page);
  }
  return null;
}

/** "123-9" is short for "123-129". */
function wholeRange(pages: string): string {
  const [, start = '', end = ''] = DIGIT_RANGE.exec(pages) ?? [];
  if (end.length >= start.length) return pages;
  const whole = start.slice(0, start.length - end.length) + end;
  return Number(whole) > Number(start) ? `${start}-${whole}` : pages;
}
