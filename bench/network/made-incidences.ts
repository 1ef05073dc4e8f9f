import { createRandom } from '../../examples/made-corpus/random.js';
import type { Incidence } from '../../src/network/index.js';

/** A made corpus, as authorships; the same numbers give the same rows. */
export interface MadeCorpus {
  readonly papers: number;
  /** How many authors there are to draw from. */
  readonly authors: number;
  /** Papers of 3,000 authors each, as physics has them, beside the others. */
  readonly hyperPapers: number;
  readonly seed: number;
}

/** Authors of a paper: index and weight; the mean is 4.2. */
const TEAM_WEIGHTS = [5, 15, 22, 20, 14, 10, 6, 4, 2, 1, 0.6, 0.4];
const CONSORTIUM = { every: 1_000, authors: 60 };
const HYPER_TEAM = 3_000;
/** Authors who work with one another most; a fifth of the places is filled from outside. */
const GROUP = 60;
const OUTSIDE_SHARE = 0.2;
/** One author in 500 is a hub, who fills one place in 25. */
const HUB_EVERY = 500;
const HUB_SHARE = 0.04;
const YEARS = { first: 2000, last: 2024 };

/** Makes the authorships of a corpus: groups, hubs, consortia, and papers of thousands. */
export function* madeIncidences(corpus: MadeCorpus): Generator<Incidence> {
  const random = createRandom(corpus.seed);
  const total = TEAM_WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  for (let paper = 0; paper < corpus.papers + corpus.hyperPapers; paper += 1) {
    const year = YEARS.first + Math.floor(random.next() * (YEARS.last - YEARS.first + 1));
    const isHyper = paper >= corpus.papers;
    const size = isHyper ? HYPER_TEAM : paper % CONSORTIUM.every === 0 ? CONSORTIUM.authors : 0;
    const team = drawTeam(size || drawSize(random.next() * total), isHyper, corpus, random.next);
    for (const [index, author] of team.entries()) {
      yield {
        member: `author-${author}`,
        paper: `paper-${paper}`,
        year,
        memberCount: team.length,
        position: index + 1,
      };
    }
  }
}

function drawSize(point: number): number {
  let left = point;
  for (const [index, weight] of TEAM_WEIGHTS.entries()) {
    left -= weight;
    if (left < 0) return index + 1;
  }
  return TEAM_WEIGHTS.length;
}

function drawTeam(
  size: number,
  isHyper: boolean,
  { authors }: MadeCorpus,
  next: () => number,
): readonly number[] {
  const group = Math.floor((next() * authors) / GROUP) * GROUP;
  const team = new Set<number>();
  while (team.size < size) {
    const kind = isHyper ? 1 : next();
    if (kind < HUB_SHARE) team.add(Math.floor((next() * authors) / HUB_EVERY) * HUB_EVERY);
    else if (kind < HUB_SHARE + OUTSIDE_SHARE || isHyper) team.add(Math.floor(next() * authors));
    // The fourth power draws the first of a group more often: a few write most papers.
    else team.add(Math.min(group + Math.floor(next() ** 4 * GROUP), authors - 1));
  }
  return [...team];
}
