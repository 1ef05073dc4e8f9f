/** Where a made paper stands: a journal, a book or proceedings, none of which exists. */
export interface Venue {
  readonly kind: 'JOUR' | 'CHAP' | 'CONF';
  readonly title: string;
  /** Empty for a book. */
  readonly abbreviation: string;
  /** With valid check digits, `9990-0106`; print first. Empty for a book. */
  readonly issns: readonly string[];
  /** The year of its first volume. */
  readonly since: number;
  readonly issuesPerYear: number;
  /** True where articles have numbers (`e104233`) and no page ranges. */
  readonly isOnlineOnly: boolean;
  /** Indexes into THEMES; empty for a journal that takes every field. */
  readonly themes: readonly number[];
}

type Row = readonly [
  title: string,
  abbreviation: string,
  since: number,
  issuesPerYear: number,
  form: 'PAGES' | 'NUMBERS',
  themes: readonly number[],
];

const JOURNAL_ROWS: readonly Row[] = [
  ['Journal of Imagined Systems', 'J Imagin Syst', 1978, 6, 'PAGES', []],
  ['Annals of Supposed Medicine & Informatics', 'Ann Suppos Med Inform', 1991, 12, 'PAGES', [0]],
  ['Ward and Wire', 'Ward Wire', 2009, 1, 'NUMBERS', [0]],
  ['Invented Cities Review', 'Invent Cities Rev', 1985, 4, 'PAGES', [1]],
  ['Letters on Likely Weather', 'Lett Likely Weather', 2001, 12, 'PAGES', [1, 6]],
  ['Furrow: Notional Agronomy', 'Furrow', 1966, 4, 'PAGES', [2]],
  ['Soils of Nowhere', 'Soils Nowhere', 2007, 1, 'NUMBERS', [2, 6]],
  ['Transactions on Conjectured Language', 'Trans Conject Lang', 1998, 4, 'PAGES', [3]],
  ['Machine Readers Quarterly', 'Mach Read Q', 2004, 4, 'PAGES', [3, 7]],
  ['Journal of Hypothetical Energy Storage', 'J Hypothet Energy Storage', 1994, 12, 'PAGES', [4]],
  ['Cell and Grid (Made Edition)', 'Cell Grid Made Ed', 2011, 1, 'NUMBERS', [4]],
  ['Archives of Pretended Cognition', 'Arch Pretend Cogn', 1972, 6, 'PAGES', [5]],
  ['Learning in Theory Only', 'Learn Theory Only', 2003, 4, 'PAGES', [5]],
  ['Fictional Freshwater Biology', 'Fict Freshw Biol', 1981, 12, 'PAGES', [6]],
  ['Quarterly of Fancied Scholarship', 'Q Fancied Scholarsh', 1988, 4, 'PAGES', [7]],
  ['Open Make-Believe Science', 'Open Make-Believe Sci', 2012, 1, 'NUMBERS', []],
];

const OTHER_ROWS: readonly (readonly [kind: 'CHAP' | 'CONF', title: string])[] = [
  ['CHAP', 'Handbook of Imagined Collaboration'],
  ['CHAP', 'Ten Essays on Places That Are Not There'],
  ['CHAP', 'Methods for Made Data'],
  ['CONF', 'Proceedings of the Conference on Conceivable Computing'],
  ['CONF', 'Proceedings of the Workshop on Uncharted Rivers'],
];

/** Sixteen invented journals. */
export const JOURNALS: readonly Venue[] = JOURNAL_ROWS.map(
  ([title, abbreviation, since, issuesPerYear, form, themes], index) => ({
    kind: 'JOUR',
    title,
    abbreviation,
    issns: issnsOf(index),
    since,
    issuesPerYear,
    isOnlineOnly: form === 'NUMBERS',
    themes,
  }),
);

/** Three invented books and two invented conferences. */
export const OTHER_VENUES: readonly Venue[] = OTHER_ROWS.map(([kind, title]) => ({
  kind,
  title,
  abbreviation: '',
  issns: [],
  since: 2005,
  issuesPerYear: 1,
  isOnlineOnly: false,
  themes: [],
}));

/** Completes seven digits to an ISSN: weights 8 to 2, modulo 11, `X` for ten (ISO 3297). */
export function issnOf(sevenDigits: string): string {
  const sum = [...sevenDigits].reduce(
    (total, digit, index) => total + Number(digit) * (8 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return `${sevenDigits.slice(0, 4)}-${sevenDigits.slice(4)}${check === 10 ? 'X' : check}`;
}

/** Every second journal has an electronic ISSN beside the printed one. */
function issnsOf(index: number): readonly string[] {
  const print = issnOf(`99900${String(10 + index)}`);
  return index % 2 === 0 ? [print] : [print, issnOf(`99910${String(10 + index)}`)];
}
