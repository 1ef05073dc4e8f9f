import { franc } from 'franc-min';

/** Words of English that no other language with its letters uses as often. */
const ENGLISH = /\b(?:the|of|and|to|with|for|that|were|this|by|from|are|which|these)\b/gi;
/** One word in so many is one of them in English prose: most texts are decided by this alone. */
const WORDS_FOR_ONE = 8;
/** Fewer words say too little. */
const LEAST_WORDS = 12;
/** Letters that are looked at: more of them change the answer seldom and cost in proportion. */
const LETTERS = 600;

/**
 * The language of a text as a BCP 47 code; null for a text too short to tell. English prose is known
 * by its small words; franc-min, which compares trigrams for 82 languages, tells the others.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, LETTERS);
  const words = sample.split(/\s+/, LETTERS).length;
  if (isEnglish(sample, words)) return 'en';
  if (words < LEAST_WORDS && !UNSPACED.test(sample)) return null;
  return codeOf(franc(sample, { minLength: 20 }));
}

/** Scripts that set no blanks: there the count of words says nothing. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function isEnglish(text: string, words: number): boolean {
  const hits = text.match(ENGLISH)?.length ?? 0;
  return hits >= 2 && hits * WORDS_FOR_ONE >= words;
}

/** ISO 639-3 to BCP 47 by the rules of ECMA-402: `deu` gives `de`, `cmn` gives `zh`. */
function codeOf(iso: string): string | null {
  if (iso === 'und') return null;
  const [tag = iso] = Intl.getCanonicalLocales(iso);
  return tag === 'cmn' ? 'zh' : tag;
}
