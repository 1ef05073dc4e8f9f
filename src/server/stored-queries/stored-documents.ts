import { z } from 'zod';
import { type GraphQLErrorBody, graphqlErrorBody } from '../graphql-error-body.js';
import type { StoredQuery } from './stored-query.js';

/** What a request says about the document that it wants to run. */
const ASKED = z.object({
  query: z.string().optional(),
  documentId: z.string().optional(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
    .optional(),
});

/** A request that runs no document. */
export interface Refused {
  readonly status: number;
  readonly body: GraphQLErrorBody;
}

/**
 * Documents that a request may name instead of sending: by their name, or by `sha256:` and their hash, as
 * `documentId` (GraphQL over HTTP, appendix A, "Persisted Documents"). Apollo's own persisted queries name
 * a hash too, which needs no first sending where the document is stored.
 */
export class StoredDocuments {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  /** @param isOnly whether no other document is run. */
  constructor(
    queries: readonly StoredQuery[],
    private readonly isOnly: boolean,
  ) {
    this.#byId = new Map(
      queries.flatMap(({ name, hash, text }): [string, string][] => [
        [name, text],
        [`sha256:${hash}`, text],
      ]),
    );
    this.#texts = new Set(queries.map(({ text }) => text));
  }

  /**
   * The text of the document that a request names; null where it sends one itself, which is then left to
   * Apollo to judge.
   *
   * @param asked the JSON of a POST, or the parameters of a GET.
   */
  find(asked: unknown): string | null | Refused {
    const { query, documentId, extensions } = ASKED.safeParse(asked).data ?? {};
    if (documentId !== undefined) return this.#byId.get(documentId) ?? notFound(documentId);
    const hash = extensions?.persistedQuery?.sha256Hash;
    const stored = hash === undefined ? undefined : this.#byId.get(`sha256:${hash}`);
    if (stored !== undefined && query === undefined) return stored;
    if (this.isOnly && !(query !== undefined && this.#texts.has(query))) return NOT_STORED;
    return null;
  }
}

function notFound(id: string): Refused {
  const message = `No stored query has the id "${id.slice(0, 80)}". GET /q lists names and hashes.`;
  return { status: 404, body: graphqlErrorBody(message, 'QUERY_NOT_STORED') };
}

const NOT_STORED: Refused = {
  status: 403,
  body: graphqlErrorBody(
    'This server answers stored queries only. GET /q lists them; send the name or hash of one as documentId.',
    'QUERY_NOT_STORED',
  ),
};
