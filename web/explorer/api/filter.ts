import type { PaperFilter } from './documents.generated.js';

/** A filter that the API gave to be sent back as it is; it checks it again. */
export function isFilter(value: unknown): value is PaperFilter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same for a value that is one, as answers have it. */
export function toFilter(value: Record<string, unknown>): PaperFilter | undefined {
  return isFilter(value) ? value : undefined;
}
