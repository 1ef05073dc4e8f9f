/** Pages taken apart; `first` is empty where a record has none. */
export interface PageRange {
  /** Lower case without leading zeros: `123`, `s12`, `e100429`. */
  readonly first: string;
  /** Written out whole: `123-9` ends at 129. Empty for a single page. */
  readonly last: string;
}

const PLACE = /^([a-z.]*?)0*(\d+)([a-z]?)$/;

/** What stands around a page: "pp. 12-15", "Article ID 371", "P63 [tp 104]", "123.e1-123.e5". */
const AROUND =
  /["'“”]|\[[^\]]*\]|^(?:pp?\.?(?=\d)|(?:article|art)\.?(?:id|no|number)?\.?:?(?=[a-z]*\d))|\.e\d+(?=$|[-–—])/g;
/** What stands in a range of its own behind the paper: a discussion, a reply, a quiz. */
const OTHER_PART = /discussion|reply|quiz|passim|following|erratum|concl/;
/** "215 p." counts pages and names none. */
const COUNT = /^\d+p(?:ages|p)?\.?$/;
/** Spreadsheets make a date of 6-10: "06-Oct", "Oct-06". */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Most pages are these, and nothing stands around them. */
const PLAIN_RANGE = /^\d{1,6}(?:-\d{1,6})?$/;
const DATE = /^(\d{1,2}|[a-z]{3})-(\d{1,2}|[a-z]{3})$/;

/**
 * Takes `212-31`, `S12-S15`, `e100429` or `112-113, 120` apart. Of several ranges the lowest counts: a
 * journal in three languages prints a paper three times, and databases list them in any order.
 */
export function readPageRange(pages: string | null): PageRange {
  if (pages === null) return NO_PAGES;
  if (PLAIN_RANGE.test(pages)) return readRange(pages);
  const text = pages.toLowerCase().replace(/\s+/g, '');
  const ranges = text
    .split(/[,;+&]/)
    .filter((part) => part !== '' && !OTHER_PART.test(part))
    .map((part) => readRange(part.replace(AROUND, '')))
    .filter(({ first }) => first !== '');
  return ranges.reduce(
    (low, range) => (startOf(range) < startOf(low) ? range : low),
    ranges[0] ?? NO_PAGES,
  );
}

function readRange(range: string): PageRange {
  if (COUNT.test(range)) return NO_PAGES;
  const [first = '', last = ''] = (dateAsRange(range) ?? range).split(/[-–—]+/);
  const start = tidy(first);
  return start === '' ? NO_PAGES : { first: start, last: fullEnd(start, tidy(last)) };
}

function startOf({ first }: PageRange): number {
  return Number(/\d+/.exec(first)?.[0] ?? 0);
}

function dateAsRange(range: string): string | null {
  const [, one = '', two = ''] = DATE.exec(range) ?? [];
  const numbers = [one, two].map((part) => MONTHS.indexOf(part) + 1 || Number(part));
  const isDate = MONTHS.includes(one) !== MONTHS.includes(two) && numbers.every(Number.isFinite);
  return isDate ? numbers.toSorted((a, b) => a - b).join('-') : null;
}

const NO_PAGES: PageRange = { first: '', last: '' };

/** What holds no digit is no page: "n.pag", "nan", "in press"; Roman pages of a preface are. */
function tidy(page: string): string {
  if (!/\d/.test(page) && !/^[ivxlc]+$/.test(page)) return '';
  const [, letters = '', digits = '', letter = ''] = PLACE.exec(page) ?? [];
  return digits === '' ? page : `${letters.replaceAll('.', '')}${digits}${letter}`;
}

/** The end takes from the start what was left out: letters and leading digits. */
function fullEnd(first: string, last: string): string {
  const [, letters = '', start = ''] = PLACE.exec(first) ?? [];
  const [, ownLetters = '', end = '', letter = ''] = PLACE.exec(last) ?? [];
  if (start === '' || end === '') return last;
  const digits = end.length < start.length ? start.slice(0, start.length - end.length) + end : end;
  return `${ownLetters || letters}${digits}${letter}`;
}

/** How two page ranges stand to each other; `UNKNOWN` where one is missing or they count otherwise. */
export type PageRelation = 'SAME' | 'OVERLAP' | 'DIFFERENT' | 'UNKNOWN';

/**
 * Compares first pages, then whether the ranges share a page. An e-number and a page do not compare,
 * nor does a range from page 1 with another start: databases count an online article's own pages.
 * "S27" and "27" are one page, a letter lost, "S27" and "95" are two; two ranges with one end overlap: a start has a slip.
 */
export function comparePages(a: PageRange, b: PageRange): PageRelation {
  if (a.first === '' || b.first === '') return 'UNKNOWN';
  if (a.first === b.first) return 'SAME';
  if (a.first === '1' || b.first === '1') return 'UNKNOWN';
  const [one, two] = [spanOf(a), spanOf(b)];
  if (one === null || two === null) return 'UNKNOWN';
  if (one.letters !== two.letters) return compareLettered(one, two);
  if (a.last !== '' && a.last === b.last && a.last !== a.first) return 'OVERLAP';
  return one.from <= two.to && two.from <= one.to ? 'OVERLAP' : 'DIFFERENT';
}

/** A page that many papers have: page 1 opens every issue and online article, Roman ones every preface. */
export function isCommonPage(first: string): boolean {
  return first === '1' || /^[ivxlc]+$/.test(first);
}

/** The pages from first to last, so far as they count; 0 for a single page. */
export function lengthOf(range: PageRange): number {
  const span = spanOf(range);
  return span === null ? 0 : span.to - span.from;
}

/** A supplement's page is not the volume's: "S42" and "1324"; an e-number may be the same article. */
function compareLettered(a: Span, b: Span): PageRelation {
  const letters = `${a.letters}${b.letters}`;
  const isOneBare = a.letters === '' || b.letters === '';
  if (isOneBare && a.from === b.from && a.from > 9) return 'SAME';
  return isOneBare && letters === 's' ? 'DIFFERENT' : 'UNKNOWN';
}

interface Span {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

function spanOf({ first, last }: PageRange): Span | null {
  const [, letters = '', digits = ''] = PLACE.exec(first) ?? [];
  if (digits === '') return null;
  const from = Number(digits);
  const to = Number(PLACE.exec(last)?.[2] ?? digits);
  return { letters, from, to: Math.max(from, to) };
}
