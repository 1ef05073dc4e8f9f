import { relevanceOfTerms } from './relevance.js';
import { leastForMost, leastPapers, MOST_TERMS } from './thresholds.js';

/** A paper names a term. */
export interface TermOfPaper {
  readonly paper: string;
  readonly term: string;
}

export interface SelectOptions {
  /** Left out: it follows from the number of papers, see {@link leastPapers}. */
  readonly minPapers?: number;
  /** The share of the terms that is kept, the most telling first; VOSviewer's is 0.6. */
  readonly share?: number;
  readonly mostTerms?: number;
  /** The key of a term, see `topicKey`; left out: terms are keys themselves. */
  readonly keyOf?: (term: string) => string;
}

/** A term that was kept, with what it was kept for. */
export interface SelectedTerm {
  readonly term: string;
  readonly papers: number;
  /** In nats, see {@link relevanceOfTerms}. */
  readonly relevance: number;
}

/** In VOSviewer's wizard 60 % of the terms are taken. */
const SHARE = 0.6;
/** Of so few papers co-occurrences say nothing, and no term is dropped for them. */
const PAPERS_TO_JUDGE = 10;

/**
 * The terms that tell what papers are about: those in enough papers, without the least relevant share;
 * the one with the most papers first. It is a function of the set of rows, not of their order.
 */
export function selectTerms(
  rows: readonly TermOfPaper[],
  { minPapers, share = SHARE, mostTerms = MOST_TERMS, keyOf = (term) => term }: SelectOptions = {},
): readonly SelectedTerm[] {
  const papers = groupByPaper(rows);
  const counts = new Map<string, number>();
  for (const terms of papers.values()) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const least = leastForMost(counts.values(), minPapers ?? leastPapers(papers.size), mostTerms);
  const parts =
    papers.size < PAPERS_TO_JUDGE ? new Set<string>() : mereParts(papers, counts, keyOf);
  const terms = [...counts.keys()]
    .filter((term) => (counts.get(term) ?? 0) >= least && !parts.has(term))
    .sort();
  const places = new Map(terms.map((term, place) => [term, place] as const));
  const inPapers = [...papers.keys()]
    .sort()
    .map((paper) =>
      [...(papers.get(paper) ?? [])].flatMap((term) => places.get(term) ?? []).sort(byValue),
    );
  const relevance = relevanceOfTerms(terms.length, inPapers);
  const selected = terms.map((term, place) => ({
    term,
    papers: counts.get(term) ?? 0,
    relevance: Math.round((relevance[place] ?? 0) * 1000) / 1000,
  }));
  const kept = papers.size < PAPERS_TO_JUDGE ? selected : mostRelevant(selected, share);
  return kept.sort(
    (a, b) => b.papers - a.papers || b.relevance - a.relevance || (a.term < b.term ? -1 : 1),
  );
}

/** A term that so seldom stands by itself is a piece of longer ones. */
const ALONE = 0.1;

/**
 * Terms that hardly ever stand in a paper without a longer term which holds them: "congestive heart" in
 * "congestive heart failure". The C-value (Frantzi, Ananiadou and Mima 2000) discounts them alike.
 */
function mereParts(
  papers: ReadonlyMap<string, ReadonlySet<string>>,
  counts: ReadonlyMap<string, number>,
  keyOf: (term: string) => string,
): ReadonlySet<string> {
  const nested = new Map<string, number>();
  for (const terms of papers.values()) {
    const keys = [...terms].map((term) => [term, keyOf(term)] as const);
    for (const [term, key] of keys) {
      const isPart = keys.some(([, other]) => other.length > key.length && other.includes(key));
      if (isPart) nested.set(term, (nested.get(term) ?? 0) + 1);
    }
  }
  const isPart = ([term, papersOf]: readonly [string, number]): boolean =>
    papersOf > 1 && papersOf >= (1 - ALONE) * (counts.get(term) ?? 0);
  return new Set([...nested].filter(isPart).map(([term]) => term));
}

const byValue = (a: number, b: number): number => a - b;

function groupByPaper(rows: readonly TermOfPaper[]): ReadonlyMap<string, ReadonlySet<string>> {
  const papers = new Map<string, Set<string>>();
  for (const { paper, term } of rows) {
    const terms = papers.get(paper);
    if (terms === undefined) papers.set(paper, new Set([term]));
    else terms.add(term);
  }
  return papers;
}

function mostRelevant(terms: readonly SelectedTerm[], share: number): SelectedTerm[] {
  return [...terms]
    .sort((a, b) => b.relevance - a.relevance || (a.term < b.term ? -1 : 1))
    .slice(0, Math.ceil(terms.length * share));
}
