import { argumentPath } from '../../errors/index.js';
import type { PaperFilter as GraphFilter } from '../../graph/index.js';
import type { PaperFilter } from '../../schema/index.js';
import { isGiven } from '../is-given.js';
import { limitFilter } from './filter-limits.js';
import { joinFilters } from './filter-parts.js';
import { institutionOf, knownCountry, knownType } from './known-codes.js';
import {
  type Choice,
  type ChoiceReader,
  distinctOf,
  readChoice,
  refuseEmpty,
} from './read-choice.js';
import { endsOf, readDateRange, readRange } from './read-range.js';
import { readText, readTextWords } from './read-words.js';

/** The conditions that the value of one field of a filter makes. */
type Reader<Value> = (value: Value, path: string) => readonly GraphFilter[];

/** The fields of a filter, where they are given. */
type Given = { readonly [Name in keyof PaperFilter]-?: NonNullable<PaperFilter[Name]> };

/** How each field is read; one without a row does not compile. */
type Readers = { readonly [Name in keyof Given]: Reader<Given[Name]> };

const JOURNAL: ChoiceReader = { read: asGiven, condition: (journal) => ({ journal }) };
const AUTHOR: ChoiceReader = { read: asGiven, condition: (author) => ({ author }) };
const TOPIC: ChoiceReader = { read: asGiven, condition: (topic) => ({ topic }) };
const TYPE: ChoiceReader = { read: knownType, condition: (type) => ({ type }) };
const LANGUAGE: ChoiceReader = { read: asGiven, condition: (language) => ({ language }) };
const INSTITUTION: ChoiceReader = {
  read: institutionOf,
  condition: (institution) => ({ institution }),
};
const IMPORT: ChoiceReader = { read: asGiven, condition: (id) => ({ import: id }) };
const COUNTRY: ChoiceReader = { read: knownCountry, condition: (country) => ({ country }) };

const READERS: Readers = {
  and: (filters, path) => readEach(filters, path),
  or: (filters, path) => [{ or: readEach(filters, path) }],
  not: (filter, path) => [{ not: readFields(filter, path) }],
  ids: (ids, path) => [{ ids: distinctOf(ids, path) }],
  journal: one(JOURNAL),
  journals: many(JOURNAL),
  author: one(AUTHOR),
  authors: many(AUTHOR),
  topic: one(TOPIC),
  topics: many(TOPIC),
  type: one(TYPE),
  types: many(TYPE),
  language: one(LANGUAGE),
  languages: many(LANGUAGE),
  institution: one(INSTITUTION),
  institutions: many(INSTITUTION),
  country: one(COUNTRY),
  countries: many(COUNTRY),
  keywordScheme: (keywordScheme) => [{ keywordScheme }],
  year: (range, path) => [endsOf('year', readRange(range, path, 'the earlier year'))],
  published: (range, path) => [endsOf('published', readDateRange(range, path))],
  authorCount: (range, path) => [
    endsOf('authorCount', readRange(range, path, 'the smaller number')),
  ],
  text: (text, path) => [{ words: readText(text, path) }],
  words: readTextWords,
  has: (features, path) => [{ has: distinctOf(features, path) }],
  import: one(IMPORT),
  imports: many(IMPORT),
  source: (source) => [{ source }],
  isPossibleDuplicate: (isPossibleDuplicate) => [{ isPossibleDuplicate }],
};

/**
 * The conditions of a filter: what was left out or null is none.
 *
 * @param path the argument that it came in, for messages.
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export function readPaperConditions(
  filter: PaperFilter | null | undefined,
  path: string,
): GraphFilter {
  if (!isGiven(filter)) return {};
  limitFilter(filter, path);
  return readFields(filter, path);
}

function readFields(filter: PaperFilter, path: string): GraphFilter {
  const names = Object.keys(READERS).filter((name): name is keyof PaperFilter => name in READERS);
  return joinFilters(names.flatMap((name) => readField(filter, name, path)));
}

function readField<Name extends keyof Given>(
  filter: { readonly [Each in keyof Given]?: Given[Each] | null },
  name: Name,
  path: string,
): readonly GraphFilter[] {
  const value: Given[Name] | null | undefined = filter[name];
  return isGiven<Given[Name]>(value) ? READERS[name](value, argumentPath(path, name)) : [];
}

function readEach(filters: readonly PaperFilter[], path: string): readonly GraphFilter[] {
  refuseEmpty(filters, path);
  return filters.map((each, index) => readFields(each, argumentPath(path, index)));
}

function one({ read, condition }: ChoiceReader): Reader<string> {
  return (value, path) => [condition(read(value, path))];
}

function many(reader: ChoiceReader): Reader<Choice> {
  return (choice, path) => readChoice(choice, path, reader);
}

/** An id, of which nobody knows whether there is such a node. */
function asGiven(value: string): string {
  return value;
}
