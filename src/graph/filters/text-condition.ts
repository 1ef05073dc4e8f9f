import { SEARCH_TEXT_BAR } from '../../model/index.js';
import { TEXT_PROPERTY } from '../schema-items.js';
import type { Condition } from './condition.js';
import { quoted } from './in-words.js';

/** Where in a paper words are looked for. */
export type TextPlace = 'TITLE' | 'ABSTRACT' | 'TITLE_AND_ABSTRACT';

/** Words that follow one another. */
export interface Passage {
  /** Folded, as `searchWords` does. */
  readonly words: readonly string[];
  /** Whether the last is the beginning of a word. */
  readonly isBeginning: boolean;
  readonly in: TextPlace;
}

const PLACES: Readonly<Record<TextPlace, string>> = {
  TITLE: `(' ' + split(n.${TEXT_PROPERTY}, '${SEARCH_TEXT_BAR}')[0])`,
  ABSTRACT: `(split(n.${TEXT_PROPERTY}, '${SEARCH_TEXT_BAR}')[1] + ' ')`,
  TITLE_AND_ABSTRACT: `(' ' + n.${TEXT_PROPERTY} + ' ')`,
};

const PLACE_NAMES: Readonly<Record<TextPlace, string>> = {
  TITLE: 'title',
  ABSTRACT: 'abstract',
  TITLE_AND_ABSTRACT: 'title or abstract',
};

/** All of these words, as whole words in any order. */
export const wordsCondition: Condition<readonly string[]> = {
  cypher: (words, scope) =>
    words
      .map(
        (word) => `${PLACES.TITLE_AND_ABSTRACT} CONTAINS ${scope.parameter('word', ` ${word} `)}`,
      )
      .join(' AND ') || 'true',
  text: { of: (words) => words, isEnough: true },
  words: (words) => `with ${quoted(words, 'and')} in title or abstract`,
};

export const passageCondition: Condition<Passage> = {
  cypher: (passage, scope) =>
    `${PLACES[passage.in]} CONTAINS ${scope.parameter('passage', textOf(passage))}`,
  text: {
    of: ({ words, isBeginning }) => (isBeginning ? words.slice(0, -1) : words),
    isEnough: false,
  },
  words: ({ words, isBeginning, in: place }) =>
    `with “${words.join(' ')}${isBeginning ? '…' : ''}” in ${PLACE_NAMES[place]}`,
};

/** As the text of a paper has them: a blank before and after each word. */
function textOf({ words, isBeginning }: Passage): string {
  return ` ${words.join(' ')}${isBeginning ? '' : ' '}`;
}
