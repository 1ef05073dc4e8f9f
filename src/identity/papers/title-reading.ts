import { fold } from '../fold.js';

/** What a record is beside an article, as its title, type or venue shows. */
export type Mark =
  | 'CORRECTION'
  | 'RETRACTION'
  | 'COMMENT'
  | 'REPLY'
  | 'ABSTRACT'
  | 'CONFERENCE'
  | 'PREPRINT'
  | 'THESIS'
  | 'BOOK';

/** A title as it is compared. */
export interface TitleReading {
  /** Folded, without notes of a database. */
  readonly title: string;
  /** Its numbers in order, Roman ones and those in words included: "Part II" and "part 2" give "2". */
  readonly numbers: string;
  readonly marks: readonly Mark[];
}

/** Notes that databases put behind a title; they say nothing about the paper. */
const NOTE =
  /\s*[[(](?:(?:published )?erratum|correct(?:ion|ed)|see comments?|comments?|retract(?:ed|ion) (?:in|article)|in process citation|formula: see text|review|\d+ refs?|in english|in [a-z]+)\b[^\])]*[\])]\s*\.?\s*$/i;
/** What a publisher writes before the title of a paper that was taken back: it is still that paper. */
const WITHDRAWN =
  /^\s*\W*(?:retracted(?: article)?|withdrawn(?: article)?|temporary removal)\W*[:.\]]\s*/i;
/** Web of Science gives what a notice is about: "(vol 12, pg 34, 2010)". */
const ABOUT_PAPER = /\bvol \d+ (?:pg|p|art) \w+ \d{4}$/;

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  [
    'CORRECTION',
    /^(?:published |author |publisher )?(?:erratum|errata|corrigend(?:um|a)|addendum|correction(?: to| for)?)\b|\b(?:erratum|corrigendum|correction|addendum)$/,
  ],
  ['CORRECTION', ABOUT_PAPER],
  [
    'RETRACTION',
    /^(?:retraction|notice of retraction|statement of retraction|withdrawal|(?:editorial )?expression of concern)\b|\bretraction$/,
  ],
  [
    'COMMENT',
    /^(?:(?:invited |editorial )?comment(?:ary|s)? (?:on|to)|comment(?:ary)?(?= )|letter to (?:the )?editor|re |letter regarding|in reference to)\b/,
  ],
  ['COMMENT', /\b(?:comment|commentary|letter|discussion)$/],
  [
    'REPLY',
    /^(?:(?:the )?authors? (?:reply|response)|(?:in )?(?:reply|response) (?:to|from|by)|reply|response(?=$))\b|\b(?:authors? )?(?:reply|rejoinder)$/,
  ],
  [
    'ABSTRACT',
    /^(?:abstract|poster)(?: \w?\d+)? |\b(?:meeting abstract|conference abstract|poster abstract|abstract only|abstract)$/,
  ],
];

/** Reads a title for comparison; an empty reading for null. */
export function readTitleForMatch(raw: string | null): TitleReading {
  const bare = (raw ?? '').replace(WITHDRAWN, '').replace(NOTE, '');
  const title = fold(bare) || fold(raw ?? '');
  const marks = MARKS.filter(([, pattern]) => pattern.test(title)).map(([mark]) => mark);
  return { title, numbers: numbersOf(title), marks: [...new Set(marks)].sort() };
}

const ROMAN: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['x', '10'],
]);
const WORDS: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
]);
/** Behind these a single letter or word is a number: "Part I", "study two", "type A". */
const COUNTED =
  /^(?:part|parts|phase|study|studies|type|stage|chapter|volume|section|experiment|paper|book|series|level|grade|class|report|vol|no|number|session|trial|cohort|module)$/;

/** The numbers of a folded title, one by one; "B-12" and "B12" give the same. */
export function numbersOf(title: string): string {
  const words = title.split(' ');
  const numbers: string[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '';
    const isLast = index === words.length - 1;
    const digits = word.match(/\d+/g);
    if (digits !== null) numbers.push(...digits);
    else if (isRoman(word, COUNTED.test(before) || isLast)) numbers.push(ROMAN.get(word) ?? '');
    else if (COUNTED.test(before)) numbers.push(...countedWord(word));
  });
  return numbers.join('');
}

/** "i", "v" and "x" alone are words or signs unless something is counted. */
function isRoman(word: string, isCounted: boolean): boolean {
  return ROMAN.has(word) && (word.length > 1 || isCounted);
}

function countedWord(word: string): readonly string[] {
  const number = WORDS.get(word);
  if (number !== undefined) return [number];
  return /^[a-h]$/.test(word) ? [word] : [];
}
