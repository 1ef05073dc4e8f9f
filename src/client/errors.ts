import { type ErrorCode, isErrorCode, PapergraphError } from '../errors/index.js';

/** Nobody answers at the address of a server, or the connection broke. */
export class ServerUnreachableError extends PapergraphError {
  override readonly code = 'SERVER_UNREACHABLE';

  constructor(url: string, cause: unknown) {
    super(
      `The server at ${url} does not answer. Start it, or give another address by --server or PAPERGRAPH_SERVER.`,
      { cause },
    );
  }
}

/** A server refused what it was asked, or an import of it failed: its code and its sentence. */
export class ServerRefusedError extends PapergraphError {
  /** @param argument the path of a parameter that is wrong; null where none is told. */
  constructor(
    override readonly code: ErrorCode,
    message: string,
    readonly argument: string | null,
  ) {
    super(message);
  }
}

/** What a server said, by a code of its own; a newer server may have some that we do not know. */
export function refusal(
  code: string,
  message: string,
  argument: string | null = null,
): ServerRefusedError {
  return new ServerRefusedError(isErrorCode(code) ? code : 'SERVER_REFUSED', message, argument);
}
