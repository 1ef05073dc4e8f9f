import { trimSigns } from '../text/index.js';

/** The items of a list as Python, R, JSON or PostgreSQL writes it: `['Roe, Ann', 'Doe, Bob']`. */
const ITEM = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;
/** `[`, `c(`, `list(`, `array([`, `{`, `(`, and then a quotation mark. */
const OPENING = /^(?:(?:c|list|array|set|tuple)\s*\(\s*)?[[({]*\s*["']/;
const CLOSING = /["']\s*,?\s*[\])}]+(?:,\s*dtype=\w+\))?$/;
/** Objects of JSON or Python, as of Crossref: `[{'given': 'Ann', 'family': 'Roe'}]`. */
const OBJECTS = /^\[?\s*\{\s*["']\w+["']\s*:/;
const PROPERTY = /["'](\w+)["']\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
/** Lists without an item. */
const EMPTY =
  /^(?:\[\s*(?:None|null|nan|NULL|NA)?\s*\]|c\(\)|list\(\)|character\(0\)|\(\)|\{\s*\})$/;
/** `"Roe, Ann", "Doe, Bob"`. */
const QUOTED_NAMES = /^["“][^"“”]+["”](?:\s*[,;]\s*["“][^"“”]+["”])+$/;
const BETWEEN_QUOTED = /(?<=["”])\s*[,;]\s*(?=["“])/;
/** A whole value in brackets. */
const BRACKETED = /^(?:\[([^[\]]*)\]|\(([^()]*;[^()]*)\))$/;

/** The items of an author field that is a list of some programming language; null where it is none. */
export function literalItems(value: string): readonly string[] | null {
  const first = value.charAt(0);
  if (!'[({clast"“'.includes(first) || value.length < 2) return null;
  if (QUOTED_NAMES.test(value))
    return value.split(BETWEEN_QUOTED).map((name) => trimSigns(name, '"“” '));
  if (EMPTY.test(value)) return [];
  if (OBJECTS.test(value)) return objectItems(value);
  if (OPENING.test(value) && CLOSING.test(value) && !/^["']/.test(value)) {
    return [...value.matchAll(ITEM)].map(([, single, double]) => unescaped(single ?? double ?? ''));
  }
  const [, square, round] = BRACKETED.exec(value) ?? [];
  const inside = square ?? round;
  if (inside === undefined || !/[;,]/.test(inside)) return null;
  return inside.split(';');
}

const unescaped = (text: string): string => text.replace(/\\(["'\\])/g, '$1');

/** One name for each object: its parts, or its whole name. */
function objectItems(value: string): readonly string[] {
  return value.split('}').flatMap((object) => {
    const parts = new Map(
      [...object.matchAll(PROPERTY)].map(([, key = '', single, double]) => [
        key.toLowerCase(),
        unescaped(single ?? double ?? ''),
      ]),
    );
    const family = parts.get('family') ?? parts.get('lastname') ?? parts.get('last') ?? '';
    const given = parts.get('given') ?? parts.get('firstname') ?? parts.get('first') ?? '';
    if (family !== '') return [given === '' ? family : `${family}, ${given}`];
    const name = parts.get('name') ?? parts.get('literal') ?? parts.get('fullname');
    return name === undefined ? [] : [name];
  });
}
