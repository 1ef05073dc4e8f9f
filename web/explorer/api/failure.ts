import { ClientError } from 'graphql-request';
import * as z from 'zod/mini';

/** Why the API did not answer, in words for a person. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** The API's code, such as `QUERY_TOO_COMPLEX`; null where no API answered. */
  readonly code: string | null;
  /** The path of the argument that is wrong, such as `filter.year.from`; null where none is. */
  readonly argument: string | null;

  constructor(
    message: string,
    { code, argument }: { code: string | null; argument: string | null },
    cause: unknown,
  ) {
    super(message, { cause });
    this.code = code;
    this.argument = argument;
  }
}

/** An error as every answer of the server has it, also those that are not of GraphQL. */
const ERROR = z.object({
  message: z.string(),
  extensions: z.optional(
    z.object({ code: z.optional(z.string()), argument: z.optional(z.string()) }),
  ),
});

const REFUSED = z.object({ errors: z.array(z.unknown()) });

const NO_ANSWER = 'The server did not answer. Is it still running?';

/** What went wrong with a request, whoever says it: the API, the network or the browser. */
export function toFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (error instanceof ClientError) return refusalOf(error.response.status, error.response, error);
  return new ApiFailure(NO_ANSWER, { code: null, argument: null }, error);
}

/** What an answer that is a refusal says. */
export function refusalOf(status: number, answer: unknown, cause: unknown = answer): ApiFailure {
  const [first] = z.safeParse(REFUSED, answer).data?.errors ?? [];
  const { message, extensions } = z.safeParse(ERROR, first).data ?? {};
  const { code = null, argument = null } = extensions ?? {};
  const words = message ?? `The server answered with status ${status}.`;
  return new ApiFailure(words, { code, argument }, cause);
}
