import type { Contestant, Run } from './contestant.js';
import { describeMachine, type Machine } from './machine.js';
import { runContestant } from './run-contestant.js';

/** What is compared, and how often. */
export interface Race {
  /** For the name of the result file: "import-grafeo". */
  readonly name: string;
  readonly contestants: readonly Contestant[];
  /** Given to every contestant; JSON. */
  readonly input: unknown;
  /** Timed runs of each contestant; an odd number makes the median a real run. */
  readonly rounds: number;
  /** Packages whose versions belong to the result. */
  readonly packages: readonly string[];
}

/** A contestant's runs, and what they come to. */
export interface Standing extends Contestant {
  readonly runs: readonly Run[];
  readonly medianSeconds: number;
  readonly fastestSeconds: number;
  readonly slowestSeconds: number;
  /** The most of all runs. */
  readonly peakRssBytes: number;
  /** Our median over this rival's; below 1 we are faster. Null for ours. */
  readonly ratio: number | null;
}

/** A race with its numbers, ready to be kept as JSON. */
export interface RaceResult {
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly machine: Machine;
  readonly input: unknown;
  readonly rounds: number;
  readonly standings: readonly Standing[];
}

/** Runs one contestant; replaced in tests. */
export type Runner = (contestant: Contestant, input: unknown) => Promise<Run>;

/**
 * Runs all contestants in turns, so that a slow minute of the machine hits every one of them;
 * each round begins with another contestant.
 */
export async function race(plan: Race, run: Runner = runContestant): Promise<RaceResult> {
  const runs = plan.contestants.map((): Run[] => []);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const index of turnOrder(plan.contestants.length, round)) {
      const contestant = plan.contestants[index];
      if (contestant !== undefined) runs[index]?.push(await run(contestant, plan.input));
    }
  }
  return {
    name: plan.name,
    at: new Date().toISOString(),
    machine: describeMachine(plan.packages),
    input: plan.input,
    rounds: plan.rounds,
    standings: standingsOf(plan.contestants, runs),
  };
}

/** The middle number of an odd count, the mean of the two middle ones of an even count; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

function turnOrder(count: number, round: number): readonly number[] {
  return Array.from({ length: count }, (_, turn) => (turn + round) % count);
}

function standingsOf(
  contestants: readonly Contestant[],
  runs: readonly (readonly Run[])[],
): readonly Standing[] {
  const medians = runs.map((own) => median(own.map(({ seconds }) => seconds)));
  const ours = medians[contestants.findIndex(({ role }) => role === 'OURS')] ?? Number.NaN;
  return contestants.map((contestant, index) => {
    const own = runs[index] ?? [];
    const seconds = own.map((run) => run.seconds);
    const medianSeconds = medians[index] ?? Number.NaN;
    return {
      ...contestant,
      runs: own,
      medianSeconds,
      fastestSeconds: Math.min(...seconds),
      slowestSeconds: Math.max(...seconds),
      peakRssBytes: Math.max(...own.map((run) => run.peakRssBytes)),
      ratio: contestant.role === 'OURS' ? null : ours / medianSeconds,
    };
  });
}
