import type { Incidence } from './incidence.js';
import { type Link, linkOver, type SharedPaper } from './link.js';
import { type Counting, linkWeight } from './link-weight.js';

/** A member linked with one member, as seen from there. */
export interface Neighbour extends Omit<Link, 'source' | 'target'> {
  readonly member: string;
}

/**
 * The members linked with one member, strongest first; equal ones by id.
 *
 * @param incidences every incidence on the member's papers. Position-aware counting needs the
 *   member's own among them; without them the member's place counts as unknown.
 */
export function neighboursOf(
  ego: string,
  incidences: readonly Incidence[],
  counting: Counting,
): readonly Neighbour[] {
  const places = placesOf(ego, incidences);
  const shared = new Map<string, SharedPaper[]>();
  for (const { member, paper, year, memberCount, position } of incidences) {
    if (member === ego) continue;
    const weight = linkWeight(counting, memberCount, [places.get(paper) ?? 0, position ?? 0]);
    const papers = shared.get(member);
    if (papers === undefined) shared.set(member, [{ paper, year, weight }]);
    else papers.push({ paper, year, weight });
  }
  return [...shared]
    .map(([member, papers]): Neighbour => {
      const { source: _source, target: _target, ...link } = linkOver(ego, member, papers);
      return { member, ...link };
    })
    .sort((a, b) => b.strength - a.strength || (a.member < b.member ? -1 : 1));
}

function placesOf(ego: string, incidences: readonly Incidence[]): ReadonlyMap<string, number> {
  const own = incidences.filter(({ member }) => member === ego);
  return new Map(own.map(({ paper, position }) => [paper, position ?? 0]));
}
