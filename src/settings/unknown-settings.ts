import type { Environment } from './environment.js';
import { KNOWN_SETTINGS } from './known-settings.js';

const PREFIX = 'PAPERGRAPH_';

/** Variables of the tests, which are none of the program's business. */
const OF_THE_TESTS = /^PAPERGRAPH_(TEST_|CORPUS$)/;

/** Further away than this a name is no misspelling. */
const MAX_EDITS = 4;

/** A line for each `PAPERGRAPH_…` variable that nothing reads, with the name that was likely meant. */
export function findUnknownSettings(environment: Environment): readonly string[] {
  const known = new Set(KNOWN_SETTINGS.map((setting) => setting.name));
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.has(name) && !OF_THE_TESTS.test(name))
    .sort()
    .map((name) => describeUnknown(name, nearestOf(name, [...known])));
}

function describeUnknown(name: string, nearest: string | null): string {
  const hint =
    nearest === null ? 'papergraph doctor lists those there are' : `did you mean ${nearest}`;
  return `${name} is no setting of papergraph and is not used; ${hint}.`;
}

function nearestOf(name: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: countEdits(name, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= MAX_EDITS ? best.candidate : null;
}

/** Levenshtein distance: the fewest letters to add, drop or change (Wagner and Fischer 1974). */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const change = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const add = (current[column] ?? 0) + 1;
      const drop = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(change, add, drop));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
