import { GROUP_WORDS } from './group-words.js';
import { PARTICLES } from './name-words.js';

/** The lines of an author field: those that are names, and those that are not. */
export interface AuthorLines {
  /** The names, one a line; a name that goes on over two lines is put together. */
  readonly names: string;
  /** The first line that is no name, and all behind it; empty where there is none. */
  readonly text: string;
}

/** No name and no group's name is longer. */
const LONGEST_NAME = 120;
const MOST_WORDS = 12;
/** Signs of prose, addresses and links, which no name has. */
const NO_NAME = /[?!"“”<>={}@]|:\/\/|\d{3}|\p{Ll}{3}[.:]|\s[-–—]\s/u;
const SEPARATORS = /[;；]/;
/** Small words in the names of groups. */
const SMALL_WORDS: ReadonlySet<string> = new Set('of for the and on in from to with &'.split(' '));
const STARTS_SMALL = /^\p{Ll}/u;

/**
 * Parts the lines that follow an author without a tag. EndNote writes a list of names so, and editors
 * wrap a long one; a letter or a note that has slipped in is no person. Behind a line that is no name
 * nothing is believed: what looks like one there is mostly a place or a heading.
 */
export function authorLines(value: string): AuthorLines {
  const [first = '', ...more] = value.split('\n');
  let names = first;
  for (const [index, line] of more.entries()) {
    if (line === '') continue;
    if (!line.split(SEPARATORS).every((piece) => mayBeName(piece.trim()))) {
      return { names, text: more.slice(index).join('\n') };
    }
    // "Doe," and then "Jane" is one name on two lines.
    names += names.endsWith(',') ? ` ${line}` : `\n${line}`;
  }
  return { names, text: '' };
}

/** True where a line may be the name of a person or a group. */
function mayBeName(text: string): boolean {
  if (text.length > LONGEST_NAME || NO_NAME.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  const isGroup = words.some((word) => GROUP_WORDS.has(word.toLowerCase()));
  return words.every((word) => !STARTS_SMALL.test(word) || isSmallWord(word, isGroup));
}

function isSmallWord(word: string, isGroup: boolean): boolean {
  const bare = word.replace(/[,.]+$/, '');
  return (
    PARTICLES.has(bare) || /^(?:et|al|others)$/.test(bare) || (isGroup && SMALL_WORDS.has(bare))
  );
}
