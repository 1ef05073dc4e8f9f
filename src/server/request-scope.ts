import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { AskedStream } from './asked-stream.js';
import { ClientGoneError, RequestTimeoutError, ServerStoppingError } from './errors.js';
import type { Explanation, NO_EXPLANATION } from './explanation.js';

/** What the server knows of one GraphQL request while it runs. */
export class RequestScope {
  readonly id: string;
  readonly log: FastifyBaseLogger;
  /** The name of the operation, once it is known. */
  operation: string | null = null;
  /** Statements that the graph was asked. */
  statements = 0;
  /** How the query was answered, or why that is not told; null where nobody asked. */
  explanation: Explanation | typeof NO_EXPLANATION | null = null;
  /** The stream of events that the client wants; null where it wants one answer. */
  stream: AskedStream | null = null;
  /** Errors in the answer. */
  errors = 0;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #logged = new WeakSet<object>();

  constructor(request: FastifyRequest, reply: FastifyReply, timeoutMs: number) {
    this.id = request.id;
    this.log = request.log;
    this.#timer = setTimeout(() => this.#abort(timedOut(timeoutMs)), timeoutMs);
    // Not Fastify's request.signal: it fires as soon as a POST's body is read (Node's
    // IncomingMessage closes then), while the response closes when it is sent or cut off.
    reply.raw.once('close', () => this.#close(reply.raw.writableFinished));
  }

  /** Aborts when the client goes, the time is up, or the server must stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the request's work because the server stops. */
  stop(): void {
    this.#abort(new ServerStoppingError('The server is stopping; send the request again.'));
  }

  /** The answer is ready and only has to be sent, which may take a slow client long. */
  beginSending(): void {
    clearTimeout(this.#timer);
  }

  /** True the first time for a cause: a thousand rows that fail alike make one line in the log. */
  isFirstOf(cause: object): boolean {
    const isFirst = !this.#logged.has(cause);
    this.#logged.add(cause);
    return isFirst;
  }

  #close(isAnswered: boolean): void {
    clearTimeout(this.#timer);
    if (!isAnswered) {
      this.#abort(new ClientGoneError('The client closed the connection.'));
    }
  }

  #abort(reason: Error): void {
    if (!this.signal.aborted) {
      this.#controller.abort(reason);
    }
  }
}

function timedOut(timeoutMs: number): RequestTimeoutError {
  return new RequestTimeoutError(
    `The request took longer than ${timeoutMs} ms, the limit of this server ` +
      '(PAPERGRAPH_REQUEST_TIMEOUT). Ask for less at once: a smaller first, or a narrower filter.',
  );
}
