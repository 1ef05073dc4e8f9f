import type { FormattedExecutionResult } from 'graphql';
import { PapergraphError } from '../../errors/index.js';
import { graphqlErrorBody } from '../graphql-error-body.js';

/** What an event holds: an answer, or why there is none. */
export type StreamedResult = Pick<FormattedExecutionResult, 'data' | 'errors' | 'extensions'>;

/** A line that clients pass over: so proxies see that the stream lives, and the server that the client does. */
const HEARTBEAT = ':\n\n';

const COMPLETE = 'event: complete\ndata:\n\n';

const MILLISECONDS_BETWEEN_HEARTBEATS = 12_000;

/**
 * Answers as server-sent events, by the protocol "GraphQL over Server-Sent Events" in its mode of distinct
 * connections: each answer is an event `next`, and after the last one comes `complete`. A request that is
 * stopped ends with an answer that says why.
 *
 * @param signal ends the stream, whatever the answers do.
 */
export async function* eventStream(
  results: AsyncIterable<StreamedResult>,
  signal: AbortSignal,
  heartbeatMs = MILLISECONDS_BETWEEN_HEARTBEATS,
): AsyncGenerator<string> {
  // Some browsers tell a page of an answer only after its first byte.
  yield HEARTBEAT;
  const iterator = results[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const turn = await firstOf(next, signal, heartbeatMs);
      if (turn === 'STOPPED') {
        yield printed(lastWords(signal.reason));
        break;
      }
      if (turn === 'HEARTBEAT') yield HEARTBEAT;
      else if (turn.done === true) break;
      else {
        yield printed(turn.value);
        next = iterator.next();
      }
    }
    yield COMPLETE;
  } finally {
    next.catch(() => undefined);
    // Not waited for: one that hangs must not keep the connection.
    void iterator.return?.().catch(() => undefined);
  }
}

type Turn = IteratorResult<StreamedResult> | 'STOPPED' | 'HEARTBEAT';

/** What comes first; nothing of it is left to run on. */
function firstOf(
  next: Promise<IteratorResult<StreamedResult>>,
  signal: AbortSignal,
  heartbeatMs: number,
): Promise<Turn> {
  return new Promise((resolve, reject) => {
    const stop = () => end(() => resolve('STOPPED'));
    const timer = setTimeout(() => end(() => resolve('HEARTBEAT')), heartbeatMs);
    function end(settle: () => void): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      settle();
    }
    signal.addEventListener('abort', stop);
    next.then(
      (result) => end(() => resolve(result)),
      (error: unknown) => end(() => reject(error)),
    );
    if (signal.aborted) stop();
  });
}

function printed(result: StreamedResult): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

function lastWords(reason: unknown): StreamedResult {
  return reason instanceof PapergraphError
    ? graphqlErrorBody(reason.message, reason.code)
    : graphqlErrorBody('The request was stopped.', 'REQUEST_STOPPED');
}
