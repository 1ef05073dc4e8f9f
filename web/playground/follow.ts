import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';

/** An operation whose answers follow one another. */
export interface FollowedOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** A server that is gone is asked again so often, each time after a longer pause. */
const ATTEMPTS = 3;

/** The answers of a subscription, which come by server-sent events; whoever stops reading ends it. */
export async function* follow(
  { query, operationName, variables }: FollowedOperation,
  headers: Record<string, string> = {},
): AsyncGenerator<ExecutionResult<Record<string, unknown>, unknown>> {
  const client = createClient({ url: location.pathname, headers, retryAttempts: ATTEMPTS });
  try {
    const operation = { query, variables: variables ?? {} };
    for await (const answer of client.iterate(
      operationName ? { ...operation, operationName } : operation,
    )) {
      yield answer;
    }
  } catch (cause) {
    throw new Error('The server did not answer. Is it still running?', { cause });
  } finally {
    client.dispose();
  }
}
