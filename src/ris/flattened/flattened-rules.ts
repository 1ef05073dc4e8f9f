import { COMMON_TAGS } from '../grammar/index.js';
import type { Shape } from './flattened-shape.js';

/** A candidate inside a record, with all that a rule may ask about it. */
export interface Doubt {
  readonly tag: string;
  /** What stands behind the candidate, up to the next one. */
  readonly value: string;
  readonly shape: Shape;
  /** True where the text before it ends a sentence. */
  readonly isAfterSentence: boolean;
  /** True where the word before it begins with a small letter or ends with a comma. */
  readonly isInSentence: boolean;
  /** True where the tag before it is the same one: a list goes on. */
  readonly continuesList: boolean;
  /** True where the record has this tag already, with another value. */
  readonly isRepeated: boolean;
  /** The best shape that the same tag has later in the record, or null where it does not come again. */
  readonly bestLater: Shape | null;
}

/** Why a candidate is text; the message of a note. */
export type Rejection = string;

const ORDER: Record<Shape, number> = { BAD: 0, PLAUSIBLE: 1, STRONG: 2 };

/** Tags that a record has once. AB, M1, KW, AU, SN, UR, AD, C* and L* are repeated by real producers. */
const SINGLE_TAGS: ReadonlySet<string> = new Set(
  'TI T1 VL IS SP EP PY Y1 DO JF JO JA J2 LA ST ID ET CY T2 DB DP'.split(' '),
);

/** Tags whose value begins with a capital, a digit or a sign, never with a small letter. */
const CAPITAL_TAGS: ReadonlySet<string> = new Set(
  'AU A1 A2 A3 A4 ED TI T1 JF JO J2 T2 T3 PB CY DB DP ST CN ET'.split(' '),
);

/** "de Jong, Marit", "van der Naald, N.", "d'Arcy": small letters, then the capital of a name. */
const PARTICLE_START = /^(?:\p{Ll}{1,5}['’]?\s+){1,3}\p{Lu}|^\p{Ll}{1,3}['’-]\p{Lu}/u;
/** Keywords and the names of attached files begin with a small letter as often as not. */
const SMALL_LETTER_TAGS: ReadonlySet<string> = new Set(['KW', 'L1', 'L4']);
const SMALL_START = /^\p{Ll}/u;
const SMALL_OR_DIGIT_START = /^[\p{Ll}\d]/u;
const TWO_SMALL_WORDS = /^\p{Ll}\S*\s+\p{Ll}/u;
const PERSON_TAGS: ReadonlySet<string> = new Set(['AU', 'A1', 'A2', 'A3', 'A4', 'ED']);
/** "khan, Muhammad": a name whose author writes it small. */
const NAME_WITH_COMMA = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}, \p{L}[\p{L}.'’ -]{0,30}$/u;
/** The end of a sentence and the start of the next. */
const SENTENCE_BOUNDARY = /\p{Ll}{2}[.!?]["')\]]?\s+\p{Lu}/u;
/** Fewer words are a phrase, not a text. */
const FEWEST_WORDS = 10;
/** A text shows itself in so many characters. */
const PROSE_REACH = 400;
const isProse = (value: string): boolean =>
  SENTENCE_BOUNDARY.test(value) && value.split(/\s+/).length >= FEWEST_WORDS;
const isParticleName = (tag: string, value: string): boolean =>
  (PERSON_TAGS.has(tag) || tag === 'AD') && PARTICLE_START.test(value);
const isTyped = (shape: Shape): boolean => shape === 'STRONG';

/** The rules in order; the first that speaks decides. A rule says why a candidate is text, or null. */
const RULES: readonly ((doubt: Doubt) => Rejection | null)[] = [
  function shapeRule({ tag, shape }) {
    return shape === 'BAD' ? `the text behind it is no value of ${tag}` : null;
  },
  function duplicateRule({ tag, shape, isRepeated, bestLater, isAfterSentence }) {
    if (!SINGLE_TAGS.has(tag) || (isTyped(shape) && isAfterSentence)) return null;
    if (isRepeated) return `the record has ${tag} already`;
    const isLaterBetter = bestLater !== null && ORDER[bestLater] >= ORDER[shape];
    return isLaterBetter ? `${tag} comes again with a better value` : null;
  },
  function smallLetterRule({ tag, value, isAfterSentence }) {
    if (!CAPITAL_TAGS.has(tag) || !SMALL_START.test(value) || isParticleName(tag, value))
      return null;
    const isName = PERSON_TAGS.has(tag) && isAfterSentence && NAME_WITH_COMMA.test(value);
    return isName ? null : 'a small letter follows';
  },
  function sentenceRule({ value }) {
    const isSentence = SMALL_OR_DIGIT_START.test(value) && isProse(value.slice(0, PROSE_REACH));
    return isSentence ? 'a sentence goes on behind it' : null;
  },
  function rareTagRule({ tag, value, isInSentence }) {
    if (COMMON_TAGS.has(tag)) return null;
    return isInSentence || SMALL_OR_DIGIT_START.test(value) ? 'the tag is rare' : null;
  },
  function runningTextRule({ tag, value, isInSentence }) {
    if (SMALL_LETTER_TAGS.has(tag) || isParticleName(tag, value)) return null;
    return isInSentence && TWO_SMALL_WORDS.test(value) ? 'it stands in a sentence' : null;
  },
];

/** Why the candidate is text, or null where it is a tag. */
export function rejectionOf(doubt: Doubt): Rejection | null {
  if (doubt.continuesList && !SINGLE_TAGS.has(doubt.tag)) return null;
  for (const rule of RULES) {
    const rejection = rule(doubt);
    if (rejection !== null) return rejection;
  }
  return null;
}

/** The better of two shapes. */
export function betterShape(one: Shape, other: Shape | null): Shape {
  return other !== null && ORDER[other] > ORDER[one] ? other : one;
}
