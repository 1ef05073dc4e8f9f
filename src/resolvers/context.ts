import type { Engine, ReadOptions, Statement } from '../graph/index.js';

/** What the resolvers of one request share. */
export interface Context {
  readonly engine: Engine;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly limits: { readonly maxFirst: number };
}

/** Makes the context of one request. */
export function createContext({ engine, signal, limits }: Context): Context {
  return { engine, signal, limits };
}

/** Asks the graph, for as long as somebody waits for the answer. */
export function ask<Row>(
  { engine, signal }: Context,
  question: Statement<Row>,
): Promise<readonly Row[]> {
  const options: ReadOptions = { signal };
  return engine.read(question, options);
}
