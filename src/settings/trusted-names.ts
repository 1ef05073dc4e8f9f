import { z } from 'zod';

/** Stands for every name in a list. */
const ANY = '*';

/** What PAPERGRAPH_ALLOWED_HOSTS may be, in words. */
export const HOST_NAMES_ALLOWED =
  'empty, *, or names without scheme and port, such as papers.example.org,papers.local';

/** Names of hosts, in lower case. */
export const hostNamesSchema: z.ZodType<readonly string[], string> = listOf(
  (name) => name === ANY || (!/[/:@?#]/.test(name) && URL.canParse(`http://${name}`)),
  (name) => name.toLowerCase(),
);

/** What PAPERGRAPH_CORS_ORIGINS may be, in words. */
export const ORIGINS_ALLOWED =
  'empty, *, or origins such as https://dash.example.org,http://localhost:5173';

/** Origins as a browser writes them: scheme, host, and the port where it is not the usual one. */
export const originsSchema: z.ZodType<readonly string[], string> = listOf(
  (text) => text === ANY || (/^https?:\/\/[^/?#@]+\/?$/i.test(text) && URL.canParse(text)),
  (text) => (text === ANY ? text : new URL(text).origin),
);

/** A text of values with commas or blanks between. */
function listOf(
  isValid: (value: string) => boolean,
  normalise: (value: string) => string,
): z.ZodType<readonly string[], string> {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((value) => value !== ''))
    .refine((values) => values.every(isValid))
    .transform((values) => values.map(normalise));
}
