import { COMMAND_CODES } from './command-codes.js';
import { DEFECT_CODES } from './defect-codes.js';
import type { ErrorMeaning } from './error-meaning.js';
import { IMPORT_CODES } from './import-codes.js';
import { OUTAGE_CODES } from './outage-codes.js';
import { REQUEST_CODES } from './request-codes.js';
import { STORE_CODES } from './store-codes.js';

/**
 * Every code that an error can have. An error or an answer whose code is not in the list does not compile;
 * the page of error codes, the description of the schema and HTTP statuses follow from it.
 */
export const ERROR_CODES = {
  ...REQUEST_CODES,
  ...IMPORT_CODES,
  ...OUTAGE_CODES,
  ...COMMAND_CODES,
  ...STORE_CODES,
  ...DEFECT_CODES,
} as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** The codes in the groups of the manual, each group with its heading. */
export const ERROR_GROUPS: readonly (readonly [
  heading: string,
  codes: Readonly<Record<string, ErrorMeaning>>,
])[] = [
  ['Mistakes of a request, which the client can correct', REQUEST_CODES],
  ['Uploads, imports and tasks', IMPORT_CODES],
  ['Outages and limits of the server', OUTAGE_CODES],
  ['What a command can end with', COMMAND_CODES],
  ['The data folder, the embedded engine and its journal', STORE_CODES],
  ['Defects of ours', DEFECT_CODES],
];

/** Whether a value from outside, such as an extension of a GraphQL error, is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}

/** The HTTP status of a request that fails with a code; a code that no client should see is a defect. */
export function statusOfCode(code: ErrorCode): number {
  return ERROR_CODES[code].status ?? 500;
}
