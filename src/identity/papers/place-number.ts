import { fold } from '../fold.js';

/** Volume and issue as they are compared; empty where a record says nothing. */
export interface PlaceNumbers {
  readonly volume: string;
  readonly issue: string;
}

/** What programs write where they know nothing. */
const NO_NUMBER =
  /^(?:nan|na|n a|none|null|undefined|unknown|online|online first|online ahead of print|early view|in press|ahead of print|epub|forthcoming)?$/;
const SUPPLEMENT = /\b(?:supplements?|supplementary|suppls?|supps?|sup)\b/g;
/** "88 Suppl 1", "55 (10 SUPPL 1)", "138 Pt 2": the volume, then the issue. */
const WITH_ISSUE = /^(\d+[a-z]?) (?:(\d+) )?((?:s|pt|part|no|issue)\b.*)$/;

/** "32 (4)": volume and issue in one. */
const ISSUE_IN_BRACKETS = /^\D{0,8}(\d{1,5}[a-z]?)\s*\((\d{1,4}(?:-\d{1,4})?)\)\s*$/i;

/**
 * Takes volume and issue apart: "Vol. 12" and "012" are 12; "88 Suppl 1" is volume 88 and issue s1;
 * "Drug Discovery. 9" (a journal's name cut in two) and "174 AISC" are 9 and 174.
 */
export function placeNumbers(volume: string | null, issue: string | null): PlaceNumbers {
  if (isPlain(volume) && isPlain(issue)) return { volume: volume ?? '', issue: issue ?? '' };
  const [, bracketed, inBrackets = ''] = ISSUE_IN_BRACKETS.exec(volume ?? '') ?? [];
  if (bracketed !== undefined) return placeNumbers(bracketed, issue ?? inBrackets);
  const own = isBroken(volume) ? '' : tidy(volume);
  const [, number = own, before = '', supplement = ''] = WITH_ISSUE.exec(own) ?? [];
  const bare = supplement === '' ? bareNumber(number) : number;
  const isNumber = /\d/.test(bare) || /^[ivxlcdm]+$/.test(bare);
  const stated = tidy(issue);
  return {
    volume: isNumber ? bare : '',
    issue: issueNumber(stated === '' ? `${before} ${supplement}`.trim() : stated),
  };
}

/** Most are bare numbers, and nothing is to be taken off them. */
const isPlain = (value: string | null): boolean => value === null || /^[1-9]\d{0,4}$/.test(value);

/** "1)" is the end of a supplement's name: "98 (SUPPL. 1)" was cut in two. */
function isBroken(volume: string | null): boolean {
  return /^[^(]*\)/.test(volume ?? '');
}

function tidy(value: string | null): string {
  const text = fold(value ?? '');
  if (NO_NUMBER.test(text)) return '';
  return text
    .replace(/^(?:volume|vol|v|band|bd|jg|issue|no|number|nr|num)\s*(?=\d)/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(SUPPLEMENT, 's');
}

/** The one number of a volume that holds words as well. */
function bareNumber(volume: string): string {
  const [, number, ...others] = /^(?:[^\d]{2,80} )?(\d+)(?: [^\d]{2,40})?$/.exec(volume) ?? [];
  return number === undefined || others.length > 0 ? volume : number;
}

/** "Suppl. 1", "1 Suppl" and "S1" are one. */
function issueNumber(issue: string): string {
  const words = issue
    .replace(/\bs(?=\d)/, 's ')
    .split(' ')
    .filter((word) => word !== '');
  return words.includes('s') ? `s${words.filter((word) => word !== 's').join('.')}` : issue;
}
