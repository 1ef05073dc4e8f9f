import { graphql } from 'graphql';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';
import type { Store } from '../../src/store/index.js';

/** Sends a query and gives its data; an error of the answer is thrown. */
export type AskInProcess = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** The API over a store without HTTP, for laws that take many queries. */
export function inProcessApi({ engine }: Pick<Store, 'engine'>): AskInProcess {
  const schema = buildApiSchema();
  return async (source, variables = {}) => {
    const { signal } = new AbortController();
    const { data, errors } = await graphql({
      schema: await schema,
      source,
      variableValues: variables,
      contextValue: createContext({ engine, signal, limits: { maxFirst: 100 }, baseUrl: null }),
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return data;
  };
}
