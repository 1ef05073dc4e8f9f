import type { Clause } from '../../dialect.js';
import { TEXT_PROPERTY } from '../../schema-items.js';
import type { Parameter, Parameters, Statement } from '../../statement.js';
import type { KeptWords } from './kept-words.js';

const ALL_PAPERS = 'MATCH (n:Paper)';

/** Conditions, each of which says that a paper `n` holds one of the words as a whole word: words have a blank between them. */
export function wordsHeld(words: readonly string[]): {
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
} {
  const held = words.map((word, index) => [`heldWord${index}`, ` ${word} `] as const);
  return {
    conditions: held.map(([name]) => `(' ' + n.${TEXT_PROPERTY} + ' ') CONTAINS $${name}`),
    parameters: Object.fromEntries(held),
  };
}

/** Clauses that bind `n` to the papers that hold all of the words: a look through all papers, until it is narrowed. */
export function papersWithWords(words: readonly string[]): Clause {
  const { conditions, parameters } = wordsHeld(longestFirst(words));
  return { text: `${ALL_PAPERS}\nWITH n WHERE ${conditions.join(' AND ')}`, parameters };
}

/** A word that is long is rarer, and the first decides for most papers. */
function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => other.length - one.length);
}

/** The clauses of {@link papersWithWords}; where a statement has several, their parameters have other numbers. */
const PAPERS_WITH_WORDS = /MATCH \(n:Paper\)\nWITH n WHERE ([^\n]*\$heldWord[^\n]*)/g;
const HELD_WORD = /\$(heldWord\d+)/g;

/** Tells which papers may hold all of some words, and when papers change. */
export type PapersOfWords = Pick<KeptWords, 'nodesWith' | 'changes'>;

/**
 * Runs a question with a look only at papers that may hold its words. A change that is committed before the engine
 * begins is seen by it and was not known here: then the question runs once more, as it is.
 */
export async function runNarrowed<Row, Result>(
  question: Statement<Row>,
  papers: PapersOfWords,
  execute: (question: Statement<Row>) => Promise<Result>,
): Promise<Result> {
  const { changes } = papers;
  const narrow = await narrowed(question, papers);
  const result = await execute(narrow);
  return narrow === question || papers.changes === changes ? result : execute(question);
}

/**
 * The same question that looks only at papers which may hold the words, where these are known and few. What they
 * hold is looked at as before, so no answer depends on it.
 */
export async function narrowed<Row>(
  question: Statement<Row>,
  papers: Pick<PapersOfWords, 'nodesWith'>,
): Promise<Statement<Row>> {
  const clauses = [...question.text.matchAll(PAPERS_WITH_WORDS)];
  const found: Record<string, Parameter> = {};
  let text = '';
  let end = 0;
  for (const [number, { 1: held = '', index }] of clauses.entries()) {
    const nodes = await papers.nodesWith(wordsOf(held, question.parameters));
    if (nodes === null) continue;
    const name = `papersWithWords${number}`;
    found[name] = nodes;
    text += `${question.text.slice(end, index)}UNWIND $${name} AS paper\n${ALL_PAPERS} WHERE id(n) = paper`;
    end = index + ALL_PAPERS.length;
  }
  if (end === 0) return question;
  const parameters = { ...question.parameters, ...found };
  return { ...question, text: text + question.text.slice(end), parameters };
}

function wordsOf(held: string, parameters: Parameters): readonly string[] {
  return [...held.matchAll(HELD_WORD)].map(([, name = '']) => String(parameters[name]).trim());
}
