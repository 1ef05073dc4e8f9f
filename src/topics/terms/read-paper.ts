import { languageOf, termText } from '../text/index.js';
import { findTerms } from './find-terms.js';
import type { Term } from './rank-terms.js';
import type { Tagger } from './tagged-text.js';

/**
 * How many terms a paper keeps: enough for its subject, few enough to store for a million papers.
 *
 * @limit terms of one paper
 */
const MOST_TERMS = 12;

/** Title and abstract of a paper. */
export interface PaperText {
  readonly title: string | null;
  readonly abstract: string | null;
}

/** What the text of a paper gives. */
export interface PaperTerms {
  /** The language of its text as a BCP 47 code; null where there is too little text to tell. */
  readonly language: string | null;
  /** Empty for a language without a model. */
  readonly terms: readonly Term[];
}

/** The language of a paper's text and, where it is English, its terms. A function of the text alone. */
export function readPaper({ title, abstract }: PaperText, tag: Tagger): PaperTerms {
  const text = termText(title, abstract);
  const language = languageOf(`${abstract ?? ''} ${title ?? ''}`.trim());
  const isRead = hasModel(language) && (language !== null || mayBeEnglish(text.title));
  return { language, terms: isRead ? findTerms(text, tag, MOST_TERMS) : [] };
}

/** Whether terms are found in a language; null is a text too short to tell. */
export function hasModel(language: string | null): boolean {
  return language === 'en' || language === null;
}

/** Too few words to tell a language are read as English where all their letters are in its alphabet. */
function mayBeEnglish(title: string): boolean {
  return !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(title);
}
