import { z } from 'zod';

/** The schemes that neo4j-driver knows: routing or one server, without or with TLS. */
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** What PAPERGRAPH_URI may be, in words. */
export const DATABASE_URI_ALLOWED = `empty for the embedded engine, or ${SCHEMES.slice(0, 4)
  .map((scheme) => `${scheme}://host:7687`)
  .join(', ')}; user and password go into PAPERGRAPH_USER and PAPERGRAPH_PASSWORD`;

/** The address of a Neo4j, or null where none is named. */
export const databaseUriSchema: z.ZodType<string | null, string> = z
  .string()
  .refine((text) => text === '' || isDatabaseUri(text))
  .transform((text) => (text === '' ? null : text));

function isDatabaseUri(text: string): boolean {
  if (!URL.canParse(text)) {
    return false;
  }
  const url = new URL(text);
  const isKnown = SCHEMES.includes(url.protocol.slice(0, -1)) && url.hostname !== '';
  // A password in an address ends in logs; it has a setting of its own.
  return isKnown && url.username === '' && url.password === '';
}

/** The text without what stands before an `@`, which may be a password. */
export function withoutCredentials(text: string): string {
  return text.replace(/^([a-z0-9+.-]*:\/\/)?.*@/i, '$1***@');
}
