/** Pages taken apart; `first` is empty where a record has none. */
export interface PageRange {
  /** Lower case without leading zeros: `123`, `s12`, `e100429`. */
  readonly first: string;
  /** Written out whole: `123-9` ends at 129. Empty for a single page. */
  readonly last: string;
}

const PLACE = /^([a-z.]*?)0*(\d+)([a-z]?)$/;

/** Takes `212-31`, `S12-S15`, `e100429` or `112-113, 120` apart. */
export function readPageRange(pages: string | null): PageRange {
  const [range = ''] = (pages ?? '')
    .toLowerCase()
    .replace(/\s+/g, '')
    .split(/[,;+&]/, 1);
  const [first = '', last = ''] = range.replace(/^pp?\.?(?=\d)/, '').split(/[-–—]/);
  const start = tidy(first);
  return start === '' ? NO_PAGES : { first: start, last: fullEnd(start, tidy(last)) };
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
 */
export function comparePages(a: PageRange, b: PageRange): PageRelation {
  if (a.first === '' || b.first === '') return 'UNKNOWN';
  if (a.first === b.first) return 'SAME';
  if (a.first === '1' || b.first === '1') return 'UNKNOWN';
  const [one, two] = [spanOf(a), spanOf(b)];
  if (one === null || two === null || one.letters !== two.letters) return 'UNKNOWN';
  return one.from <= two.to && two.from <= one.to ? 'OVERLAP' : 'DIFFERENT';
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
