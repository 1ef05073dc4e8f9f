import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Graph, graphOf } from '../../src/network/graph/index.js';

/** A link: source, target, weight; or two nodes and a score. */
export type Triple = readonly [number, number, number];

/** What networkx, igraph and leidenalg say of a graph; made by expected/make_expected.py. */
export interface Expected {
  readonly nodes: number;
  readonly edges: readonly Triple[];
  readonly degree: readonly number[];
  readonly strength: readonly number[];
  readonly closeness: readonly number[];
  readonly harmonic: readonly number[];
  readonly betweenness: readonly number[];
  readonly pageRank: readonly number[];
  readonly eigenvector: readonly number[] | null;
  readonly density: number;
  readonly components: readonly number[];
  readonly transitivity: number;
  readonly averagePathLength: number | null;
  readonly diameter: number;
  readonly assortativity: number | null;
  readonly adamicAdar: readonly Triple[] | null;
  readonly jaccard: readonly Triple[] | null;
  readonly modularity: {
    readonly byThirds: number;
    readonly best: Readonly<
      Record<string, { readonly leidenalg: number; readonly louvain: number }>
    >;
  } | null;
}

const file: { readonly graphs: Readonly<Record<string, Expected>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expected/networks.json'), 'utf8'),
);

/** Every graph with its values, by name. */
export const expectedNetworks: readonly (readonly [string, Expected])[] = Object.entries(
  file.graphs,
);

/** The graph of such an entry. */
export function graphOfExpected({ nodes, edges }: Pick<Expected, 'nodes' | 'edges'>): Graph {
  return graphOf(nodes, {
    source: Uint32Array.from(edges, ([source]) => source),
    target: Uint32Array.from(edges, ([, target]) => target),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
  });
}
