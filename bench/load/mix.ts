import type { Question } from '../api/question.js';
import { QUESTIONS } from '../api/questions.js';

/** How often each question comes in a hundred: what a page asks as it is opened often, what reads all papers seldom. */
const SHARES: Readonly<Record<string, number>> = {
  nothing: 2,
  'an author by name': 12,
  '20 co-authors with counts, random authors': 12,
  '20 co-authors with counts, hubs': 4,
  '20 papers by id with all around them': 8,
  '20 papers of a journal, nested': 10,
  'papers by year of one journal': 6,
  'facets of one journal': 6,
  'papers of two authors': 6,
  'names that begin so': 10,
  'text, two words': 8,
  'first page with total': 4,
  'a page in the middle of all papers': 2,
  'papers by journal and year, all': 2,
  'facets of all papers': 1,
  'ego network of depth 1, random authors': 3,
  'ego network of depth 1, hubs': 1,
  'ego network of depth 2, random authors': 1,
  'distance between two people': 1,
  'shortest path with its papers': 1,
};

/** A hundred questions in an order that spreads each kind evenly, always the same. */
export const MIX: readonly Question[] = Object.entries(SHARES)
  .flatMap(([name, share]) =>
    Array.from({ length: share }, (_, place) => ({
      question: named(name),
      at: (place + 0.5) / share,
    })),
  )
  .toSorted((one, other) => one.at - other.at)
  .map(({ question }) => question);

function named(name: string): Question {
  const question = QUESTIONS.find((each) => each.name === name);
  if (question === undefined) throw new TypeError(`There is no question "${name}".`);
  return question;
}
