import { fold } from '../fold.js';
import { noticeTitle } from './notice-title.js';
import { takeNotes } from './title-notes.js';

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
  | 'BOOK'
  | 'COLUMN';

/** A title as it is compared. */
export interface TitleReading {
  /** Folded, without notes of a database. */
  readonly title: string;
  /** Its numbers in order, Roman ones and those in words included: "Part II" and "part 2" give "2". */
  readonly numbers: string;
  readonly marks: readonly Mark[];
}

/** What a publisher writes before the title of a paper that was taken back: it is still that paper. */
const WITHDRAWN =
  /^\s*\W*(?:retracted(?: article)?|withdrawn(?: article)?|temporary removal)\W*[:.\]]\s*/i;
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  [
    'CORRECTION',
    /^(?:published |authors? |publishers? )?(?:erratum|errata|corrigend(?:um|a)|addendum|correction(?: to| for)?)\b|\b(?:erratum|corrigendum|correction|addendum)$/,
  ],
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
    'COLUMN',
    /\b(?:senior |guest |associate )?editors? (?:comments?|notes?|page|column|corner|desk|choice|letter|remarks|message|perspective)\b|^(?:(?:a )?(?:letter|message|note|notes|word|words|remarks|comments?|greetings) from (?:the |our )?|from the )(?:new |senior |guest |outgoing |incoming )?(?:editors?|president|chair|chairman|director|board)\b|^(?:the )?presidents? (?:message|page|column|letter|corner|report)\b|\bin this issue\b|^(?:a )?(?:brief )?summary of the articles|^(?:gateways to clinical trials|book reviews?|news and (?:notes|views)|calendar of events|table of contents|acknowledge?ments? (?:of|to) (?:the )?reviewers)\b/,
  ],
  [
    'ABSTRACT',
    /^(?:abstract|poster)(?: \w?\d+)? |\b(?:meeting abstract|conference abstract|poster abstract|abstract only|abstract)$/,
  ],
];

/** Words of a notice, or brackets at the end with the place of the paper that it is about. */
const MAY_BE_NOTICE = /[)\]]\s*\.?$|errat|corrig|addend|correct|amend|retract|concern/i;
const PLAIN = { title: '', isAboutPaper: false };

/** Reads a title for comparison; an empty reading for null. */
export function readTitleForMatch(raw: string | null): TitleReading {
  const noted = takeNotes((raw ?? '').replace(WITHDRAWN, ''));
  const notice = MAY_BE_NOTICE.test(noted.title) ? noticeTitle(noted.title) : PLAIN;
  const written = fold(noted.title) || fold(raw ?? '');
  const marks = MARKS.filter(([, pattern]) => pattern.test(written)).map(([mark]) => mark);
  if (notice.isAboutPaper && !marks.some((mark) => mark === 'RETRACTION')) marks.push('CORRECTION');
  if (noted.isAbstract) marks.push('ABSTRACT');
  if (noted.isLetter) marks.push('COMMENT');
  const isNotice = marks.includes('CORRECTION') || marks.includes('RETRACTION');
  const title = (isNotice && fold(notice.title)) || written;
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
