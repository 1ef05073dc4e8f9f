import type { ComplexityEstimator } from 'graphql-query-complexity';
import {
  type CENTRALITY_FIELDS,
  isClustered,
  isInstitutionSelected,
  isLaidOut,
  isMeasureSelected,
} from './network-job.js';
import { type SelectionScope, selectedBelow } from './selected-fields.js';

/**
 * What computations cost beside the rows of an answer, where each field costs 1. A price is known from the
 * query alone, before anything is read; how large the graph is decides the queue.
 */
const PRICES = {
  /** The members of all papers that a filter selects, and the links between them. */
  network: 500,
  clusters: 250,
  /** Where nodes lie, some tens of walks over all pairs of near ones. */
  positions: 1_000,
  /** The addresses of all papers of the authors, and what institutions are called by all papers. */
  institutions: 250,
  /** Needs a search from every node, or from a sample. */
  statistics: 1_000,
  /** Topics of all papers compared with one another, or by year. */
  topics: 500,
  suggestions: 20,
  /** A network for each window. */
  windows: 1_000,
} as const;

/** Searches, iterations, or a sum over the links. */
const MEASURE_PRICES: Readonly<Record<keyof typeof CENTRALITY_FIELDS, number>> = {
  degree: 10,
  strength: 10,
  closeness: 1_000,
  harmonic: 1_000,
  betweenness: 2_000,
  eigenvector: 250,
  pageRank: 250,
};

/** Around an author or between some, a network is a small part of the graph. */
const PART = 1 / 10;

/** The price of a network with what is selected of it. */
export const networkPrice: ComplexityEstimator = ({ args, childComplexity, node, context }) => {
  const selected = selectedBelow([node], scopeOf(context));
  const hasPositions = isLaidOut(selected);
  const measures = Object.entries(MEASURE_PRICES).filter(([field]) =>
    isMeasureSelected(field, selected),
  );
  const computed =
    PRICES.network +
    (hasPositions || isClustered(selected) ? PRICES.clusters : 0) +
    (hasPositions ? PRICES.positions : 0) +
    (isInstitutionSelected(selected) ? PRICES.institutions : 0) +
    (selected.has('statistics') ? PRICES.statistics : 0) +
    measures.reduce((sum, [, price]) => sum + price, 0);
  return 1 + rowsOf(args) * childComplexity + computed * partOf(args);
};

/** The price of a network in windows of years. */
export const windowsPrice: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + childComplexity + (PRICES.network + PRICES.windows) * partOf(args);

/** The price of a comparison of topics: of relevance or of trends. */
export const topicsPrice: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + rowsOf(args) * childComplexity + PRICES.topics;

/** The price of suggestions for one author; those of a list of authors share one network. */
export const suggestionsPrice: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + rowsOf(args) * childComplexity + PRICES.suggestions;

/** The price of a question about the whole network of authors: paths, distance, indicators. */
export const wholeNetworkPrice: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + rowsOf(args) * childComplexity + PRICES.network;

interface Arguments {
  readonly [name: string]: unknown;
}

function rowsOf({ first, limit }: Arguments): number {
  const rows = first ?? limit;
  return typeof rows === 'number' ? Math.max(rows, 1) : 1;
}

function partOf({ author, authors }: Arguments): number {
  return author || authors ? PART : 1;
}

/** What the check of limits gives an estimator to read a selection by. */
function scopeOf(context: Readonly<Record<string, unknown>> | undefined): SelectionScope {
  return isScope(context) ? context : { fragments: {}, variableValues: {} };
}

function isScope(context: unknown): context is SelectionScope {
  return typeof context === 'object' && context !== null && 'fragments' in context;
}
