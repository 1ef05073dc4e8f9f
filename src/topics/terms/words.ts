import type { Token } from './tagged-text.js';

/** What a word may be in a noun phrase: its noun, what stands before it, a number, or its end. */
export type Part = 'NOUN' | 'MODIFIER' | 'NUMBER' | 'BREAK';

/** A word as a reader sees it: tokens that hyphens and strokes join are one. */
export interface Word {
  readonly text: string;
  readonly part: Part;
  /** True where a sentence may begin here, so that a capital says nothing. */
  readonly isFirst: boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
  NOUN: 'NOUN',
  PROPN: 'NOUN',
  ADJ: 'MODIFIER',
  NUM: 'NUMBER',
};
/** Words that a tagger takes for nouns too often, and words that count: no phrase goes on over them. */
const BREAKS =
  /^(?:shows?|showed|suggests?|indicates?|reveals?|demonstrates?|warrants?|several|various|many|few|some|such|each|both)$/i;
const JOINT = /^[-‐‑/]$/;
const LETTER = /\p{L}/u;

/** The words of a tagged text. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let isFirst = true;
  for (let start = 0; start < tokens.length; ) {
    const end = endOfGroup(tokens, start);
    const group = tokens.slice(start, end);
    const text = group.map((token) => token.text).join('');
    words.push({ text, part: partOf(group), isFirst });
    isFirst = /^[.?!:;]$/.test(text);
    start = end;
  }
  return words;
}

/** A group goes on over a hyphen or stroke with no blank on either side, and over "'s". */
function endOfGroup(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (LETTER.test(tokens[end - 1]?.text ?? '') || /\d$/.test(tokens[end - 1]?.text ?? '')) {
    const joint = tokens[end];
    const next = tokens[end + 1];
    if (joint === undefined || !joint.isGlued) return end;
    if (joint.text === "'s" || joint.text === '’s') return end + 1;
    if (next === undefined || !next.isGlued) return end;
    const isPoint = joint.text === '.' && /\p{L}.*\d$/u.test(tokens[end - 1]?.text ?? '');
    if (!(JOINT.test(joint.text) || (isPoint && /^\d/.test(next.text)))) return end;
    if (!/[\p{L}\p{N}]/u.test(next.text)) return end;
    end += 2;
  }
  return end;
}

/** "evidence-based" stands before a noun, "self-efficacy" is one, "12-month" is a measure. */
function partOf(group: readonly Token[]): Part {
  const first = group[0]?.pos ?? 'X';
  const last = group.at(-1)?.pos ?? 'X';
  if (group.length === 1) {
    const text = group[0]?.text ?? '';
    const part = PARTS[first] ?? 'BREAK';
    return part !== 'NUMBER' && (!LETTER.test(text) || BREAKS.test(text)) ? 'BREAK' : part;
  }
  if (last === 'PART') return first === 'PROPN' ? 'MODIFIER' : 'BREAK';
  if (first === 'NUM' && last !== 'PROPN') return 'BREAK';
  if (last === 'NUM' && !LETTER.test(group[0]?.text ?? '')) return 'BREAK';
  if (last === 'VERB' || last === 'ADJ') return 'MODIFIER';
  if (last === 'NOUN' && ['ADJ', 'ADP', 'ADV', 'DET'].includes(first)) return 'MODIFIER';
  return last === 'PUNCT' || last === 'SYM' ? 'BREAK' : 'NOUN';
}
