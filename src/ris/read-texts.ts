import { cleanLine, cleanText } from './clean-text.js';
import type { FindingList } from './finding-list.js';
import { BOOK_TYPES } from './record-types.js';
import type { TagIndex } from './tag-index.js';

const TITLE_TAGS = ['TI', 'T1', 'CT'] as const;
const BOOK_TITLE_TAGS = ['TI', 'T1', 'BT', 'CT'] as const;
/** Where a record has no title, its short or translated title is better than none. */
const SPARE_TITLE_TAGS = ['ST', 'TT', 'BT'] as const;
/** EBSCO's second AB. */
const COPYRIGHT = /^Copyright of .{1,300} is the property of/;

/** The title without markup, or null. */
export function readTitle(index: TagIndex, type: string, findings: FindingList): string | null {
  const tags = BOOK_TYPES.has(type) ? BOOK_TITLE_TAGS : TITLE_TAGS;
  for (const { value } of index.byTag([...tags, ...SPARE_TITLE_TAGS])) {
    const title = cleanLine(value);
    if (title !== '') return title;
  }
  findings.add('NO_TITLE', 0, 'This record has no title.');
  return null;
}

/**
 * The abstract without markup, or null: the first AB that is not a copyright notice, else the first N2.
 * The first and not the longest, because what producers add behind it are notices and translations.
 */
export function readAbstract(index: TagIndex, findings: FindingList): string | null {
  const [first, ...others] = index
    .byTag(['AB', 'N2'])
    .filter(({ value }) => !COPYRIGHT.test(value));
  if (first === undefined) return null;
  const text = cleanText(first.value);
  for (const { value, field } of others) {
    if (first.value.includes(value)) continue;
    findings.add('SECOND_ABSTRACT', field, 'A second abstract; the first counts.');
  }
  return text === '' ? null : text;
}

/** The first link: one of several in UR, without what an exporter glued behind it. */
export function readUrl(index: TagIndex): string | null {
  for (const { value } of index.byTag(['UR', 'LK'])) {
    const link = /(?:https?|ftp):\/\/[^\s;]+(?:;(?!\s|$|https?:)[^\s;]+)*/i.exec(value)?.[0];
    const [word = ''] = value.split(/[\s;]/, 1);
    const found = link ?? (word.includes('.') ? word : '');
    if (found !== '') return found;
  }
  return null;
}

/** The first value of the tags on one line, or null. */
export function readLine(index: TagIndex, tags: readonly string[]): string | null {
  for (const { value } of index.byTag(tags)) {
    const line = cleanLine(value);
    if (line !== '') return line;
  }
  return null;
}
