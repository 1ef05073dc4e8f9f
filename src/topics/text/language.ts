import { franc } from 'franc-min';

/** Words of English that no other language with its letters uses as often. */
const ENGLISH = /\b(?:the|of|and|to|with|for|that|were|this|by|from|are|which|these)\b/gi;
/** In English prose at least one word in this many is one of these: most texts are decided by this alone. */
const WORDS_FOR_ONE = 8;
/** English words that others have too. */
const SHARED =
  /\b(?:in|on|a|an|is|was|as|at|be|has|have|not|we|do|their|between|into|its|during|after|among|using)\b/gi;
/** Small words of its neighbours that English does not have. */
const OTHERS =
  /(?<![\p{L}'’])(?:de|la|le|les|et|des|du|der|die|das|und|el|los|las|en|y|que|het|een|van|og|och|av|di|il|che|da|em|um|uma|para|por|con|pour|dans|im|zur|von|i|na|w|z|se|si|je|sa)(?![\p{L}'’])/giu;
/** Titles and short sentences have fewer: that is enough where the neighbours' words are missing. */
const WORDS_FOR_ONE_ALONE = 20;
const HITS_FOR_ONE_OTHER = 6;
/** Fewer words say too little. */
const LEAST_WORDS = 12;
/** Letters that are looked at: more would seldom change the answer, and cost in proportion. */
const LETTERS = 600;

/**
 * The language of a text as a BCP 47 code; null for a text too short to tell. English prose is known
 * by its small words; franc-min, which compares trigrams of 82 languages, finds the others.
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
  const own = count(text, ENGLISH);
  if (own >= 2 && own * WORDS_FOR_ONE >= words) return true;
  const hits = own + count(text, SHARED);
  if (hits < 2 || hits * WORDS_FOR_ONE_ALONE < words) return false;
  return count(text, OTHERS) * HITS_FOR_ONE_OTHER <= hits;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** ISO 639-3 to BCP 47 by the rules of ECMA-402: `deu` gives `de`, `cmn` gives `zh`. */
function codeOf(iso: string): string | null {
  if (iso === 'und') return null;
  const [tag = iso] = Intl.getCanonicalLocales(iso);
  return tag === 'cmn' ? 'zh' : tag;
}
