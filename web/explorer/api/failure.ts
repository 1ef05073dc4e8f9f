import { ClientError } from 'graphql-request';
import * as z from 'zod/mini';

/** Why the API did not answer, in words for a person. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** The API's code, such as `QUERY_TOO_COMPLEX`; null where no API answered. */
  readonly code: string | null;

  constructor(message: string, code: string | null, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const ERROR = z.object({
  message: z.string(),
  extensions: z.optional(z.object({ code: z.optional(z.string()) })),
});

const NO_ANSWER = 'The server did not answer. Is it still running?';

/** What went wrong with a request, whoever says it: the API, the network or the browser. */
export function toFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  const [first] = error instanceof ClientError ? (error.response.errors ?? []) : [];
  const told = z.safeParse(ERROR, first);
  if (told.success) {
    return new ApiFailure(told.data.message, told.data.extensions?.code ?? null, error);
  }
  const isRefused = error instanceof ClientError;
  const message = isRefused
    ? `The server answered with status ${error.response.status}.`
    : NO_ANSWER;
  return new ApiFailure(message, null, error);
}
