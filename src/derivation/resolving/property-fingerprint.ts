import { compareTexts } from '../../identity/index.js';

/**
 * One text for equal properties: sorted by name, without what is empty, since one engine keeps an
 * empty list and the other may not.
 */
export function propertyFingerprint(properties: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(properties)
    .filter(([, value]) => !isEmpty(value))
    .sort(([a], [b]) => compareTexts(a, b));
  return JSON.stringify(entries, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
