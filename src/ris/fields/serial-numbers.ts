import { asciiDigits, decodeEntities } from '../text/index.js';

/** What SN holds, told apart by shape and check digit. */
export interface SerialNumbers {
  /** As `1234-567X`. */
  readonly issns: readonly string[];
  /** Ten or thirteen characters without hyphens. */
  readonly isbns: readonly string[];
  /** What is neither. */
  readonly others: readonly string[];
}

const compactOf = (text: string): string => text.replace(/[\s.·‐-―−﹣－-]/g, '').toUpperCase();

/** ISO 3297: weights 8 to 2, modulo 11, X for ten. */
function isIssn(compact: string): boolean {
  return /^\d{7}[\dX]$/.test(compact) && weightedSum(compact, 8) % 11 === 0;
}

/** ISO 2108: ten characters modulo 11, or thirteen digits modulo 10 with weights 1 and 3. */
function isIsbn(compact: string): boolean {
  if (/^\d{9}[\dX]$/.test(compact)) return weightedSum(compact, 10) % 11 === 0;
  if (!/^97[89]\d{10}$/.test(compact)) return false;
  let sum = 0;
  for (let place = 0; place < 13; place += 1) sum += digitAt(compact, place) * (place % 2 ? 3 : 1);
  return sum % 10 === 0;
}

function weightedSum(compact: string, highest: number): number {
  let sum = 0;
  for (let place = 0; place < highest; place += 1)
    sum += digitAt(compact, place) * (highest - place);
  return sum;
}

const digitAt = (compact: string, place: number): number => {
  const code = compact.charCodeAt(place);
  return code === 88 ? 10 : code - 48;
};

/** SN is short; a text behind this is none. */
const REACH = 1000;

/** Marks that cannot be seen: a copy from a PDF or a right-to-left page has them before the number. */
const HIDDEN = /\p{Cf}/gu;

/** Takes a value of SN apart: several numbers with blanks, commas or new lines, notes in brackets. */
export function parseSerialNumbers(value: string): SerialNumbers {
  const issn = plainIssn(value);
  return issn === null ? severalNumbers(value) : { issns: [issn], isbns: [], others: [] };
}

/** A value that is one ISSN: most are. */
function plainIssn(value: string): string | null {
  if (!/^\d{4}-?\d{3}[\dX]$/.test(value)) return null;
  const compact = value.length === 9 ? value.slice(0, 4) + value.slice(5) : value;
  if (!isIssn(compact)) return null;
  return value.length === 9 ? value : `${value.slice(0, 4)}-${value.slice(4)}`;
}

function severalNumbers(value: string): SerialNumbers {
  const text = value.slice(0, REACH);
  const plain = asciiDigits(text.includes('&') ? decodeEntities(text) : text)
    .replace(HIDDEN, '')
    .replace(/\([^()]*\)|<[^<>]{0,20}>?/g, ' ')
    .replace(/\be?-?(?:ISSN|ISBN)(?:-1[03]|-L)?[:·]?/gi, ' ');
  const issns: string[] = [];
  const isbns: string[] = [];
  const others: string[] = [];
  const whole = compactOf(plain);
  const tokens =
    isIsbn(whole) || isIssn(whole)
      ? [whole]
      : plain.split(/[\s,;/|="'?[\]{}]+/).filter((token) => token !== '');
  for (const token of tokens) {
    const compact = compactOf(token);
    if (isIssn(compact)) issns.push(`${compact.slice(0, 4)}-${compact.slice(4)}`);
    else if (isIsbn(compact)) isbns.push(compact);
    else if (/\d/.test(token) || tokens.length === 1) others.push(token);
  }
  return { issns, isbns, others };
}
