import { compareTexts } from '../../identity/index.js';
import { wordKey } from '../keywords/index.js';
import { isGeneralKey } from './general-words.js';

/** A noun phrase at one place of a paper. */
export interface Sighting {
  readonly key: string;
  /** The keys of its words; in a row they are its key. */
  readonly keys: readonly string[];
  /** As they are to be shown. */
  readonly words: readonly string[];
  /** How many of its first words may stand alone: its beginning up to a noun that is no name; else 0. */
  readonly start: number;
  readonly isTitle: boolean;
}

/** A term of a paper. */
export interface Term {
  readonly key: string;
  readonly label: string;
  /** How much the paper is about it, from 0 to 1, where its first term has 1. */
  readonly score: number;
}

/** A title names what a paper is about: a phrase in it counts as much as this many in the abstract. */
const TITLE = 3;
/** A phrase inside a longer one counts for half. */
const NESTED = 0.5;
/** The beginning of a compound is right in two of three: that share of them branches to the left. */
const START = 2 / 3;

interface Candidate {
  readonly key: string;
  readonly words: number;
  readonly forms: Map<string, number>;
  whole: number;
  nested: number;
  start: number;
}

/**
 * Orders the phrases of one paper. A phrase scores what it is seen, those inside longer phrases at half,
 * times log2(1 + its words): longer phrases say more, as in the C-value of Frantzi, Ananiadou and Mima
 * (2000), "Automatic recognition of multi-word terms".
 *
 * Beside whole phrases it takes the long forms of abbreviations, and of a title's phrase of three words
 * and more its beginning: English compounds mostly branch to the left (Lauer 1995), so "digital health
 * transformation" is a transformation of digital health.
 *
 * @param longForms of the abbreviations that the paper defines.
 */
export function rankTerms(
  sightings: readonly Sighting[],
  longForms: readonly string[],
  most: number,
): readonly Term[] {
  const candidates = new Map<string, Candidate>();
  for (const sighting of sightings) see(candidates, sighting);
  for (const form of longForms) know(candidates, form.split(/\s+/));
  for (const { words, start, isTitle } of sightings) {
    if (isTitle && start > 0) know(candidates, words.slice(0, start));
  }
  for (const sighting of sightings) seeNested(candidates, sighting);
  const scored = [...candidates.values()]
    .map((candidate) => ({ candidate, value: scoreOf(candidate) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || compareTexts(a.candidate.key, b.candidate.key))
    .slice(0, most);
  const best = scored[0]?.value ?? 1;
  return scored.map(({ candidate, value }) => ({
    key: candidate.key,
    label: commonestForm(candidate.forms),
    score: Math.round((value / best) * 1000) / 1000,
  }));
}

function see(candidates: Map<string, Candidate>, { key, words, isTitle }: Sighting): void {
  const label = words.join(' ');
  const candidate = candidateOf(candidates, key, words.length);
  candidate.whole += isTitle ? TITLE : 1;
  // In a title capitals may be the title's: what the abstract writes goes before.
  candidate.forms.set(label, (candidate.forms.get(label) ?? 0) + (isTitle ? 0.5 : 1));
}

function know(candidates: Map<string, Candidate>, words: readonly string[]): void {
  const label = words.join(' ');
  const key = words.map(wordKey).join('');
  if (key === '' || isGeneralKey(key)) return;
  const candidate = candidateOf(candidates, key, words.length);
  if (candidate.forms.size === 0) candidate.forms.set(label, 0);
}

function candidateOf(candidates: Map<string, Candidate>, key: string, words: number): Candidate {
  const known = candidates.get(key);
  if (known !== undefined) return known;
  const made: Candidate = { key, words, forms: new Map(), whole: 0, nested: 0, start: 0 };
  candidates.set(key, made);
  return made;
}

/** Adds a phrase to all candidates that it contains. */
function seeNested(candidates: Map<string, Candidate>, sighting: Sighting): void {
  const { keys, isTitle } = sighting;
  for (let start = 0; start < keys.length; start += 1) {
    let key = '';
    for (let end = start + 1; end <= keys.length; end += 1) {
      key += keys[end - 1] ?? '';
      if (end - start === keys.length) continue;
      const candidate = candidates.get(key);
      if (candidate === undefined) continue;
      if (isTitle && start === 0 && end === sighting.start) candidate.start += TITLE;
      else candidate.nested += isTitle ? TITLE : 1;
    }
  }
}

function scoreOf({ whole, nested, start, words }: Candidate): number {
  return (whole + NESTED * nested + START * start) * Math.log2(1 + words);
}

/** The form with the most sightings; of several the one in small letters, then the first by code point. */
function commonestForm(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(
    ([a, seenA], [b, seenB]) => seenB - seenA || capitals(a) - capitals(b) || compareTexts(a, b),
  );
  return first?.[0] ?? '';
}

function capitals(form: string): number {
  return form.match(/\p{Lu}/gu)?.length ?? 0;
}
