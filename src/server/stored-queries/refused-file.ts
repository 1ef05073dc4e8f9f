import { StoredQueryError } from '../errors.js';
import type { Place } from './json-place.js';

/** A file that the system does not give. */
export function refusedFile(file: string, cause: unknown, then = ''): StoredQueryError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new StoredQueryError(`${file} cannot be read (${code}).${then}`, { cause });
}

/** What is wrong in a file, led by the place as editors read it: `file:line:column: message`. */
export function refusedPlace(
  file: string,
  { line, column }: Place,
  message: string,
  cause?: unknown,
): StoredQueryError {
  return new StoredQueryError(`${file}:${line}:${column}: ${message}`, { cause });
}
