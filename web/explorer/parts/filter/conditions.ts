import { isFilter, type PaperFilter } from '../../api/index.js';
import { FIELDS, type FieldName, isFieldName, TEXT_PLACES } from './fields.js';
import { CHOICE, FLAG, formOf, LIST, type Mode, RANGE, TEXT, WORDS } from './values.js';

/** What a value is called, such as the name of an author by her id. */
export type NameOf = (name: FieldName, value: string) => string;

/** The fields of a filter that say something, in the order of the form; names that are no field come last. */
export function givenFields(filter: PaperFilter): readonly string[] {
  const given = Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name]) => name);
  const known = Object.keys(FIELDS).filter((name) => given.includes(name));
  return [...known, ...given.filter((name) => !isFieldName(name))];
}

/** The value of a field; undefined where the filter says nothing of it. */
export function valueIn(filter: PaperFilter, name: string): unknown {
  return Object.entries(filter).find(([key]) => key === name)?.[1];
}

/** The filter with another value of a field; without the field where the value is undefined. */
export function withValue(filter: PaperFilter, name: string, value: unknown): PaperFilter {
  const others = Object.entries(filter).filter(([key]) => key !== name);
  const own = value === undefined ? [] : [[name, value] as const];
  return Object.fromEntries([...others, ...own]);
}

/** The same filter with `authors: {any: [id]}` for `author: id`, so that a person sees one field of each kind. */
export function withoutSingles(filter: PaperFilter): PaperFilter {
  let found = filter;
  for (const name of givenFields(filter)) {
    const field = isFieldName(name) ? FIELDS[name] : null;
    const value = valueIn(filter, name);
    if (field?.form !== 'single' || typeof value !== 'string') continue;
    if ((valueIn(found, field.of) ?? null) !== null) continue;
    found = withValue(withValue(found, name, undefined), field.of, { any: [value] });
  }
  return found;
}

/** A condition as a person reads it: `Year: 2015 to 2020`. */
export function inWords(filter: PaperFilter, name: string, nameOf: NameOf): string {
  const value = valueIn(filter, name);
  if (!isFieldName(name)) return `${name}: ${JSON.stringify(value)}`;
  const text = textOf(name, value, nameOf) ?? JSON.stringify(value);
  return FIELDS[name].form === 'filters' ? text : `${FIELDS[name].label}: ${text}`;
}

/** All conditions of a filter, with "and" between. */
function allInWords(filter: PaperFilter, nameOf: NameOf): string {
  const conditions = givenFields(filter).map((name) => inWords(filter, name, nameOf));
  return conditions.length === 0 ? 'any paper' : conditions.join(' and ');
}

/** Null where the value is not of the field's form: then it is shown as it was written. */
function textOf(name: FieldName, value: unknown, nameOf: NameOf): string | null {
  const field = FIELDS[name];
  const called = (text: string) => nameOf(name, text);
  switch (field.form) {
    case 'range':
      return rangeInWords(value);
    case 'choice':
      return choiceInWords(value, called);
    case 'names':
      return (
        formOf(LIST, value)
          ?.map((one) => field.names[one] ?? one)
          .join(' and ') ?? null
      );
    case 'name': {
      const one = formOf(TEXT, value);
      return one === null ? null : (field.names[one] ?? one);
    }
    case 'value':
    case 'single': {
      const one = formOf(TEXT, value);
      return one === null ? null : called(one);
    }
    case 'list':
      return formOf(LIST, value)?.map(called).join(' or ') ?? null;
    case 'flag': {
      const flag = formOf(FLAG, value);
      return flag === null ? null : flag ? field.yes : field.no;
    }
    case 'text':
      return formOf(TEXT, value);
    case 'words':
      return wordsInWords(value);
    case 'filters':
      return filtersInWords(name, value, nameOf);
  }
}

function rangeInWords(value: unknown): string | null {
  const { from, to } = formOf(RANGE, value) ?? {};
  const [first, last] = [from ?? null, to ?? null];
  if (first === null) return last === null ? null : `until ${last}`;
  if (last === null) return `from ${first}`;
  return first === last ? String(first) : `${first} to ${last}`;
}

const BETWEEN: Readonly<Record<Mode, string>> = { any: ' or ', all: ' and ', none: ' nor ' };

function choiceInWords(value: unknown, called: (text: string) => string): string | null {
  const { any, all, none } = formOf(CHOICE, value) ?? {};
  const parts = Object.entries({ any, all, none } as const).flatMap(([mode, values]) => {
    const between = BETWEEN[mode === 'all' || mode === 'none' ? mode : 'any'];
    const text = (values ?? []).map(called).join(between);
    return text === '' ? [] : [mode === 'none' ? `not ${text}` : text];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

function wordsInWords(value: unknown): string | null {
  const words = formOf(WORDS, value);
  if (words === null) return null;
  const { all, any, phrase, prefix, in: place } = words;
  const parts = [
    all ?? '',
    any ? `any of ${any}` : '',
    phrase ? `“${phrase}”` : '',
    prefix ? `${prefix}…` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}${place ? ` in the ${TEXT_PLACES[place]}` : ''}`;
}

function filtersInWords(name: FieldName, value: unknown, nameOf: NameOf): string | null {
  const filters = Array.isArray(value) ? value : [value];
  if (!filters.every(isFilter)) return null;
  const texts = filters.map((filter) => allInWords(filter, nameOf));
  if (name === 'not') return `not (${texts.join('; ')})`;
  return texts.map((text) => `(${text})`).join(name === 'or' ? ' or ' : ' and ');
}
