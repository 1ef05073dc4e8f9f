import { badArgument } from './bad-argument.js';

/** An ISSN as it is kept: `1234-567X`; null for what has not eight digits. */
export function readIssn(text: string): string | null {
  const digits = text.toUpperCase().replace(/[^0-9X]/g, '');
  return digits.length === 8 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
}

/**
 * The same for an argument.
 *
 * @throws GraphQLError BAD_USER_INPUT for what is no ISSN.
 */
export function keptIssn(text: string, path: string): string {
  const kept = readIssn(text);
  if (kept !== null) return kept;
  throw badArgument(path, `"${text}" is no ISSN. Give eight digits, such as 2632-1009.`);
}
