import { type Parameters, type Statement, statement } from '../../src/graph/index.js';
import type { Picked } from './picked.js';

/** The engines that the bench asks. */
export type EngineName = 'grafeo' | 'neo4j';

/** Statements that answer together, sent at once; one for each engine where their Cypher differs. */
type Bare = string | readonly string[] | Readonly<Record<EngineName, string>>;

/** A question of the bench: in GraphQL or by an address for our server, and as the bare Cypher that answers the same. */
export interface Question {
  readonly name: string;
  /** In GraphQL; or the path of a file, such as `/export/papers.csv`, which has no variables. */
  readonly query: string;
  /** At most so many turns, where one takes seconds. */
  readonly turns?: number;
  /** Left out where a bare statement does not end in any time that one would wait. */
  readonly bare?: Bare;
  /** The values of both, drawn again for each turn; `turn` counts from 0. */
  readonly values: (picked: Picked, turn: number) => Parameters;
  /** The variables of the query, where they differ from the statement's parameters. */
  readonly variables?: (values: Parameters) => Parameters;
  /** Milliseconds at p95, where the bar is not counted from the bare statement. */
  readonly bar?: number;
}

/** The bare statements of a question with their values; their rows are taken as they come. */
export function bareStatements(
  { bare }: Pick<Question, 'bare'>,
  engine: EngineName,
  values: Parameters,
): readonly Statement<object>[] {
  if (bare === undefined) return [];
  return textsOf(bare, engine).map((text) => ({
    // The turn, which no statement uses, tells it from the one before.
    ...statement('bare', text, { ...onlyUsed(text, values), turn: values['turn'] ?? 0 }, {}),
    decode: Object,
  }));
}

function textsOf(bare: Bare, engine: EngineName): readonly string[] {
  if (typeof bare === 'string') return [bare];
  return 'grafeo' in bare ? [bare[engine]] : bare;
}

/** The variables of a query with their values. */
export function queryVariables(
  { query, variables }: Pick<Question, 'query' | 'variables'>,
  values: Parameters,
): Parameters {
  return onlyUsed(query, variables?.(values) ?? values);
}

function onlyUsed(text: string, values: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text)),
  );
}

/** The item for a turn: they come round again. */
export function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new RangeError('The graph has nothing of what is asked for.');
  return item;
}
