import { compareTexts } from '../../identity/index.js';
import { papersOfTopics, type TopicTable } from '../table/index.js';
import { mereParts } from './mere-parts.js';
import { relevanceOfTerms } from './relevance.js';
import { leastForMost, leastPapers, MOST_TERMS } from './thresholds.js';

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
 * the one with the most papers first. It is a function of the set of papers, not of their order.
 *
 * @param table its names are keys of terms, see `topicKey`.
 */
export function selectTerms(
  table: TopicTable,
  { minPapers, share = SHARE, mostTerms = MOST_TERMS }: SelectOptions = {},
): readonly SelectedTerm[] {
  const papers = table.years.length;
  const counts = papersOfTopics(table);
  const least = leastForMost(counts, minPapers ?? leastPapers(papers), mostTerms);
  const isPart =
    papers < PAPERS_TO_JUDGE ? new Uint8Array(counts.length) : mereParts(table, counts, least);
  const terms = table.names
    .map((term, place) => ({ term, place, papers: counts[place] ?? 0 }))
    .filter((each) => each.papers >= least && isPart[each.place] !== 1)
    .sort((a, b) => compareTexts(a.term, b.term));
  const places = terms.map(({ place }) => place);
  const relevance = relevanceOfTerms(terms.length, papersAmong(table, places));
  const selected = terms.map(({ term, papers: count }, place) => ({
    term,
    papers: count,
    relevance: Math.round((relevance[place] ?? 0) * 1000) / 1000,
  }));
  const kept = papers < PAPERS_TO_JUDGE ? selected : mostRelevant(selected, share);
  return kept.sort(
    (a, b) => b.papers - a.papers || b.relevance - a.relevance || compareTexts(a.term, b.term),
  );
}

/** For each paper those of its topics that are among the chosen, by their places in the list of these. */
function papersAmong(
  { names, offsets, topics, years }: TopicTable,
  chosen: readonly number[],
): readonly Int32Array[] {
  const placeOf = new Int32Array(names.length).fill(-1);
  for (const [place, topic] of chosen.entries()) placeOf[topic] = place;
  const among = new Int32Array(topics.length);
  const papers: Int32Array[] = [];
  let end = 0;
  for (let paper = 0; paper < years.length; paper += 1) {
    const start = end;
    const last = offsets[paper + 1] ?? 0;
    for (let at = offsets[paper] ?? 0; at < last; at += 1) {
      const place = placeOf[topics[at] ?? 0] ?? -1;
      if (place < 0) continue;
      among[end] = place;
      end += 1;
    }
    // One that names a single term says nothing of which stand together.
    if (end - start > 1) papers.push(among.subarray(start, end));
  }
  return papers;
}

function mostRelevant(terms: readonly SelectedTerm[], share: number): SelectedTerm[] {
  return [...terms]
    .sort((a, b) => b.relevance - a.relevance || compareTexts(a.term, b.term))
    .slice(0, Math.ceil(terms.length * share));
}
