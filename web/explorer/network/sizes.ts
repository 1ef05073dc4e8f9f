import type { NetworkSearch } from './search.js';

type Size = NonNullable<NetworkSearch['size']>;

/** By what circles have their sizes, in the words of the page. */
export const SIZES = {
  papers: 'papers',
  strength: 'strength of links',
  links: 'number of links',
  betweenness: 'betweenness',
  closeness: 'closeness',
  harmonic: 'harmonic centrality',
  eigenvector: 'eigenvector centrality',
  pageRank: 'PageRank',
} as const satisfies Readonly<Record<Size, string>>;

/** The name of a size at the head of a column. */
export function nameOfSize(size: Size): string {
  const name = SIZES[size];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
