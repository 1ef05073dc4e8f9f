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
  { minPapers, share = SHARE, mostTerms = MOST_TERMS }: SelectOptions = {},
): readonly SelectedTerm[] {
  const papers = groupByPaper(rows);
  const counts = new Map<string, number>();
  for (const terms of papers.values()) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const least = leastForMost(counts.values(), minPapers ?? leastPapers(papers.size), mostTerms);
  const terms = [...counts.keys()].filter((term) => (counts.get(term) ?? 0) >= least).sort();
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
