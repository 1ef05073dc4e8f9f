import { GraphQLClient } from 'graphql-request';
import { BASE } from './base.js';
import type { TypedDocumentString } from './documents.generated.js';
import { toFailure } from './failure.js';

const client = new GraphQLClient(new URL('graphql', BASE).href);

/**
 * Asks the API.
 *
 * @param document is an operation of `documents.generated.ts`, whose types the answer and the variables have.
 * @throws ApiFailure where no answer comes, or one that is an error.
 */
export async function ask<Answer, Variables extends object>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await client.request<Answer>({
      document: document.toString(),
      variables,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw toFailure(error);
  }
}
