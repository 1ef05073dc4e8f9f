import type { EngineName, Question } from './question.js';
import type { SideName } from './sides.js';

/** What HTTP itself takes on Neo4j, where a statement waits for the network too. */
const HTTP_MS = 2.3;
/** How much longer than the bare statement ours may take on Neo4j. */
const TIMES_BARE = 1.3;
/** What ours may take above the bare statement on the embedded engine. */
const ABOVE_EMBEDDED_MS = 5;
/** How much quicker than \@neo4j/graphql ours must be, on what it can answer. */
const TIMES_RIVAL = 3;

/** Milliseconds at p95, by side. */
export type Measured = ReadonlyMap<SideName, { readonly p50: number; readonly p95: number }>;

/** What ours may take at p95, and what part of the bars it misses. */
export function barOf(engine: EngineName, { bar }: Pick<Question, 'bar'>, measured: Measured) {
  const [ours, bare] = [p95Of(measured, 'ours'), p95Of(measured, 'bare')];
  const fromBare = engine === 'neo4j' ? TIMES_BARE * (bare + HTTP_MS) : bare + ABOVE_EMBEDDED_MS;
  const limit = bar ?? fromBare;
  const rival = measured.has('rival') ? p95Of(measured, 'rival') / TIMES_RIVAL : null;
  return {
    bar: Math.round(limit * 10) / 10,
    isMet: ours <= limit,
    rivalBar: rival === null ? null : Math.round(rival * 10) / 10,
    isRivalBarMet: rival === null ? null : ours <= rival,
  };
}

function p95Of(measured: Measured, side: SideName): number {
  return measured.get(side)?.p95 ?? Number.NaN;
}
