import type { PersonName } from '../reference/index.js';
import { JOINED_PREFIX } from './name-words.js';

const CAPITAL_INSIDE = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}{2,})$/u;

/** How a name reads when two words in it had grown together: "Hung TheNguyen". */
export interface GluedReading {
  readonly given: string;
  readonly family: string;
}

const NON_ASCII_BEFORE_CAPITAL = /[^\0-\u007f]$/;

/** The likely reading of a name with a capital inside its family name; null where there is none. */
export function gluedReading({ raw, family, given, isGroup }: PersonName): GluedReading | null {
  if (isGroup || given === '') return null;
  const words = family.split(' ');
  const match = CAPITAL_INSIDE.exec(words.at(-1) ?? '');
  const [, head = '', tail = ''] = match ?? [];
  if (match === null || JOINED_PREFIX.test(head)) return null;
  const before = words.slice(0, -1);
  if (NON_ASCII_BEFORE_CAPITAL.test(head) || /^[^A-Z]/.test(tail)) {
    return { given, family: [...before, head + tail.toLowerCase()].join(' ') };
  }
  if (raw.includes(',')) return { given, family: [...before, head, tail].join(' ') };
  return { given: [given, ...before, head].join(' '), family: tail };
}
