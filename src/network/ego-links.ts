import type { Counting } from './counting.js';
import type { Incidence } from './incidence.js';
import { type Link, linkOver, type SharedPaper } from './link.js';

/** A co-author as seen from one author. */
export interface Coauthor extends Omit<Link, 'source' | 'target'> {
  readonly author: string;
}

/**
 * The co-authors of one author, strongest first; equal ones by id.
 *
 * @param incidences every authorship on the author's papers, the author's own included or not.
 */
export function coauthorsOf(
  ego: string,
  incidences: readonly Incidence[],
  counting: Counting,
): readonly Coauthor[] {
  const shared = new Map<string, SharedPaper[]>();
  for (const incidence of incidences) {
    if (incidence.author === ego) continue;
    const papers = shared.get(incidence.author);
    if (papers === undefined) shared.set(incidence.author, [incidence]);
    else papers.push(incidence);
  }
  return [...shared]
    .map(([author, papers]): Coauthor => {
      const { source: _source, target: _target, ...link } = linkOver(ego, author, papers, counting);
      return { author, ...link };
    })
    .sort((a, b) => b.strength - a.strength || (a.author < b.author ? -1 : 1));
}
