import { joinedWords, passagesOf, wordsInOrder } from '../identity/index.js';
import { MARK, type WordSink } from './marks.js';
import { addAll, addInitials, addName, addOtherName, readingsOf } from './name-words.js';

/** A kind of node that a search finds. */
export const SEARCHED_KINDS = ['AUTHOR', 'JOURNAL', 'TOPIC', 'PAPER'] as const;
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** A node as the index takes it. */
export interface SearchedNode {
  readonly id: string;
  /** Decides between nodes that match as well: the number of papers; of a paper, its year. */
  readonly weight: number;
  /** Tells the words that it holds. */
  readonly write: (sink: WordSink) => void;
}

/** The names of an author. */
export interface AuthorNames {
  readonly id: string;
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly variants: readonly string[];
  readonly paperCount: number;
}

export function searchedAuthor(author: AuthorNames): SearchedNode {
  const { id, name, familyName, givenName, variants, paperCount } = author;
  return {
    id,
    weight: paperCount,
    write(sink) {
      addName(sink, familyName);
      addName(sink, givenName);
      addInitials(sink, givenName);
      for (const form of variants) if (form !== name) addOtherName(sink, form);
    },
  };
}

/** The names of a journal, or of a topic. */
export interface NodeNames {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly paperCount: number;
}

export function searchedName({ id, name, others, paperCount }: NodeNames): SearchedNode {
  return {
    id,
    weight: paperCount,
    write(sink) {
      addName(sink, name);
      for (const other of others) if (other !== name) addOtherName(sink, other);
    },
  };
}

/** The words of a title as a text filter has them: the same papers are found by both. */
function addTitle(sink: WordSink, title: string): void {
  for (const [place, word] of wordsInOrder(title).entries()) {
    sink.add(word, place === 0 ? MARK.NAME | MARK.FIRST : MARK.NAME);
  }
  addAll(sink, joinedWords(title), MARK.OTHER_NAME);
}

/** What is searched of a paper. */
export interface PaperText {
  readonly id: string;
  readonly title: string | null;
  readonly year: number | null;
  /** The words of title and abstract, one blank between them, and a bar between the two. */
  readonly searchText: string;
  readonly people: readonly string[];
  readonly keywords: readonly string[];
}

export function searchedPaper(paper: PaperText): SearchedNode {
  const { id, title, year, searchText, people, keywords } = paper;
  return {
    id,
    weight: year ?? 0,
    write(sink) {
      if (title !== null) addTitle(sink, title);
      for (const passage of passagesOf(searchText)) {
        for (const word of passage.split(' ')) if (word !== '') sink.add(word, MARK.TEXT);
      }
      for (const name of people) addAll(sink, readingsOf(name).flat(), MARK.PEOPLE);
      for (const label of keywords) addAll(sink, readingsOf(label).flat(), MARK.KEYWORD);
    },
  };
}
