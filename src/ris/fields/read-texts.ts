import { BOOK_TYPES } from '../grammar/index.js';
import type { FindingList, TagIndex } from '../reference/index.js';
import { cleanLine, cleanText, withoutHeading } from '../text/index.js';
import { wholeDoi } from './doi.js';
import { languageCode } from './languages.js';

/** Where a record has no title, its short or translated title is better than none. */
const SPARE_TITLE_TAGS = ['ST', 'TT', 'BT'] as const;
const TITLE_TAGS = ['TI', 'T1', 'CT', ...SPARE_TITLE_TAGS] as const;
const BOOK_TITLE_TAGS = ['TI', 'T1', 'BT', 'CT', ...SPARE_TITLE_TAGS] as const;
const ABSTRACT_TAGS = ['AB', 'N2'] as const;
const LANGUAGE_TAGS = ['LA'] as const;

/** EBSCO's second AB, and what says that there is no abstract. */
// cspell:disable
const NO_ABSTRACT =
  /^(?:Copyright of .{1,300} is the property of|\[?(?:no abstract(?: (?:is )?available)?|(?:an )?abstract (?:is |was )?not available|(?:this|the) (?:article|paper|record) (?:has|contains) no abstract|not available|kein abstract(?: (?:vorhanden|verfügbar))?|resumen no disponible|resumo (?:não|nao) disponível|résumé non disponible|(?:暂)?无(?:摘要)?|無)[.。]?\]?$)/i;
// cspell:enable

/** The title without markup, or null. */
export function readTitle(index: TagIndex, type: string, findings: FindingList): string | null {
  const title = readLine(index, BOOK_TYPES.has(type) ? BOOK_TITLE_TAGS : TITLE_TAGS);
  if (title === null) findings.add('NO_TITLE', 0, 'This record has no title.');
  return title;
}

/**
 * The abstract without markup, or null: the first AB that is not a copyright notice, else the first N2.
 * The first and not the longest, because what producers add behind it are notices and translations.
 */
export function readAbstract(index: TagIndex, findings: FindingList): string | null {
  let first: string | null = null;
  for (const { value, field } of index.byTag(ABSTRACT_TAGS)) {
    if (NO_ABSTRACT.test(value)) continue;
    if (first === null) first = value;
    else if (!first.includes(value)) {
      findings.add('SECOND_ABSTRACT', field, 'A second abstract; the first counts.');
    }
  }
  const text = first === null ? '' : withoutHeading(cleanText(first));
  return text === '' ? null : text;
}

/** The language as a BCP 47 code, or as the record has it, or null. */
export function readLanguage(index: TagIndex): string | null {
  const line = readLine(index, LANGUAGE_TAGS);
  return line === null ? null : languageCode(line);
}

/** The first value of the tags on one line, or null. */
export function readLine(index: TagIndex, tags: readonly string[]): string | null {
  for (const tag of tags) {
    for (const { value } of index.all(tag)) {
      const line = cleanLine(value);
      if (line !== '') return line;
    }
  }
  return null;
}

/** The notes of a record without markup, each once; one that is a DOI alone is the paper's own field. */
export function readNotes(index: TagIndex): readonly string[] {
  const notes = index
    .all('N1')
    .flatMap(({ value }) => (wholeDoi(value) === null ? cleanText(value) || [] : []));
  return notes.length < 2 ? notes : [...new Set(notes)];
}
