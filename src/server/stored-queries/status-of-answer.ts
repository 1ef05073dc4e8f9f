import { z } from 'zod';

const CODED_ERRORS = z.array(z.object({ extensions: z.object({ code: z.string() }) }));

/** A GraphQL answer that was read again: what it found, and the code of its first error. */
export interface ReadAnswer {
  readonly data: unknown;
  readonly code: string | null;
}

const ANSWER = z.object({ data: z.unknown().optional(), errors: CODED_ERRORS.optional() });

/** Reads the text of an answer that Apollo wrote. */
export function readAnswer(text: string): ReadAnswer {
  const { data, errors } = ANSWER.parse(JSON.parse(text));
  return { data: data ?? null, code: errors?.[0]?.extensions.code ?? null };
}

/** Statuses of codes; an outage or a limit of the server has 503. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  NETWORK_TOO_LARGE: 400,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
};

/** The status of an answer that is no table, as a part of it failed. */
export function statusOfCode(code: string): number {
  return STATUSES[code] ?? 503;
}
