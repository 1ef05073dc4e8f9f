import { isGeneral, isLead } from './general-words.js';
import type { Word } from './words.js';

/** Words in a row that name something; the last is a noun. */
export type Phrase = readonly Word[];

/** More words are a sentence without verbs, not a term. */
const MOST_WORDS = 6;
/** A number counts inside a phrase only after such a word: "type 2 diabetes", "stage IV". */
const NUMBERED = /^(?:type|stage|phase|omega|grade|factor|vitamin)$/i;

/**
 * The noun phrases of a text, by the definition of VOSviewer (Van Eck and Waltman, manual of VOSviewer,
 * "Create Map"): the longest rows of words of which the last is a noun and each other one a noun or an
 * adjective. Leading words that point or count ("several", "present") are taken off, and phrases of
 * nothing but general words ("main results") are left out.
 */
export function nounPhrases(words: readonly Word[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (goesOn(run, word)) run.push(word);
    else {
      addRun(phrases, run);
      run = word.part === 'NOUN' || word.part === 'MODIFIER' ? [word] : [];
    }
  }
  addRun(phrases, run);
  return phrases;
}

function goesOn(run: readonly Word[], word: Word): boolean {
  if (word.part === 'NUMBER') return NUMBERED.test(run.at(-1)?.text ?? '');
  return word.part !== 'BREAK';
}

function addRun(phrases: Phrase[], run: readonly Word[]): void {
  let end = run.length;
  while (end > 0 && run[end - 1]?.part !== 'NOUN') end -= 1;
  let start = 0;
  while (start < end && isOnlyLead(run, start)) start += 1;
  const phrase = run.slice(start, end);
  if (phrase.length > 0 && phrase.length <= MOST_WORDS && isTelling(phrase)) phrases.push(phrase);
}

/** "New York" and "New Zealand" keep their first word. */
const NEW_PLACE =
  /^(?:York|Zealand|England|Jersey|South|Delhi|Mexico|Orleans|Guinea|Hampshire|Caledonia|World)/;

function isOnlyLead(run: readonly Word[], place: number): boolean {
  const word = run[place]?.text ?? '';
  return isLead(word) && !(word === 'New' && NEW_PLACE.test(run[place + 1]?.text ?? ''));
}

/** "Griffiths et al" and numbers of manuscripts name papers, not subjects. */
const SOURCE = /^(?:et|al|[a-z]+-(?:19|20)\d\d-\d+|pubmed\w*)$/i;

/** A phrase is informative when one of its words is. */
export function isTelling(phrase: Phrase): boolean {
  const letters = phrase.reduce((sum, { text }) => sum + text.length, 0);
  const isQuote = phrase.some(({ text }) => SOURCE.test(text));
  return !isQuote && letters > 2 && phrase.some(({ text }) => text.length > 1 && !isGeneral(text));
}
