import type { MadeCorpus } from './made-incidences.js';

/** What every contestant is given. */
export interface RaceInput {
  readonly corpus: MadeCorpus;
  readonly maxAuthorsPerPaper: number;
  readonly iterations: number;
  readonly seed: number;
  /** A file of links, "source target strength" with tabs, for those who cannot count links themselves. */
  readonly edges: string;
  readonly nodes: number;
  /** Python with networkx and igraph. */
  readonly python: string;
  /** The jar of nl.cwts:networkanalysis. */
  readonly cwtsJar: string;
}

/** What a contestant answers: where its time went and what it found. */
export interface RaceAnswer {
  readonly version: string;
  readonly nodes: number;
  readonly links: number;
  readonly buildSeconds: number;
  readonly clusterSeconds: number;
  /** Null where it has no PageRank. */
  readonly pageRankSeconds: number | null;
  /** Processor time of all threads, from build to PageRank: what a busy machine does not spoil. */
  readonly cpuSeconds: number;
  readonly modularity: number;
  readonly clusters: number;
  /** The most memory of the process that did the work. */
  readonly peakRssBytes: number;
}

/** Makes sure that an input is one: it comes from another process as JSON. */
export function decodeInput(value: unknown): RaceInput {
  if (isInput(value)) return value;
  throw new TypeError(`Not the input of a network race: ${JSON.stringify(value)}`);
}

function isInput(value: unknown): value is RaceInput {
  return typeof value === 'object' && value !== null && 'edges' in value && 'corpus' in value;
}
