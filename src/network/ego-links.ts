import { type Counting, linkWeight } from './counting.js';
import type { Incidence } from './incidence.js';
import { type Link, linkOver, type SharedPaper } from './link.js';

/** A co-author as seen from one author. */
export interface Coauthor extends Omit<Link, 'source' | 'target'> {
  readonly author: string;
}

/**
 * The co-authors of one author, strongest first; equal ones by id.
 *
 * @param incidences every authorship on the author's papers. Position-aware counting needs the
 *   author's own among them; without them the author's place counts as unknown.
 */
export function coauthorsOf(
  ego: string,
  incidences: readonly Incidence[],
  counting: Counting,
): readonly Coauthor[] {
  const places = placesOf(ego, incidences);
  const shared = new Map<string, SharedPaper[]>();
  for (const { author, paper, year, authorCount, position } of incidences) {
    if (author === ego) continue;
    const weight = linkWeight(counting, authorCount, [places.get(paper) ?? 0, position ?? 0]);
    const papers = shared.get(author);
    if (papers === undefined) shared.set(author, [{ paper, year, weight }]);
    else papers.push({ paper, year, weight });
  }
  return [...shared]
    .map(([author, papers]): Coauthor => {
      const { source: _source, target: _target, ...link } = linkOver(ego, author, papers);
      return { author, ...link };
    })
    .sort((a, b) => b.strength - a.strength || (a.author < b.author ? -1 : 1));
}

function placesOf(ego: string, incidences: readonly Incidence[]): ReadonlyMap<string, number> {
  const own = incidences.filter(({ author }) => author === ego);
  return new Map(own.map(({ paper, position }) => [paper, position ?? 0]));
}
