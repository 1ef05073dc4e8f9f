import { createRandom } from '../../examples/made-corpus/random.js';
import type { Incidence } from '../../src/network/index.js';

const AUTHORS_A_PAPER = 4;
/** Papers of a hub, who is the first author of each; one hub for each so many papers. */
const HUB_PAPERS = 500;
const PAPERS_OF_A_HUB = 5_000;
const CONSORTIUM = 3_000;
const YEARS = { first: 2000, last: 2024 };

/**
 * Authorships as those of the papers that `bench/api` makes: teams of four, drawn evenly, hubs of 500
 * papers, and one paper of 3,000 authors. Such a network has no groups: clusters are hard to find.
 */
export function* hubIncidences(papers: number): Generator<Incidence> {
  const random = createRandom(papers);
  const others = Math.max(Math.round(papers * 0.57), 1_000);
  const hubs = Math.max(Math.round(papers / PAPERS_OF_A_HUB), 2);
  for (let paper = 0; paper < papers - 1; paper += 1) {
    const hub = Math.floor(paper / HUB_PAPERS);
    const team = new Set(hub < hubs ? [hubId(hub)] : []);
    while (team.size < AUTHORS_A_PAPER) team.add(`author-${random.between(0, others - 1)}`);
    yield* teamOf(paper, random.between(YEARS.first, YEARS.last), [...team]);
  }
  const consortium = Array.from({ length: CONSORTIUM }, (_, index) => `author-${others + index}`);
  yield* teamOf(papers - 1, YEARS.last, consortium);
}

/** The ids of the hubs. */
export function hubIds(papers: number): readonly string[] {
  const hubs = Math.max(Math.round(papers / PAPERS_OF_A_HUB), 2);
  return Array.from({ length: hubs }, (_, hub) => hubId(hub));
}

function hubId(hub: number): string {
  return `hub-${hub}`;
}

function* teamOf(paper: number, year: number, team: readonly string[]): Generator<Incidence> {
  for (const [index, member] of team.entries()) {
    yield {
      member,
      paper: `paper-${paper}`,
      year,
      memberCount: team.length,
      position: index + 1,
    };
  }
}
