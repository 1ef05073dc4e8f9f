import { ERROR_CODES } from '../errors/index.js';

/** What introspection tells of the API as a whole: its errors, each with what a client does. */
export function schemaDescription(): string {
  const codes = Object.entries(ERROR_CODES)
    .filter(([, { status }]) => status !== null)
    .map(([code, { when, advice }]) => `- \`${code}\`: ${when} ${advice}`);
  return [INTRODUCTION, ERRORS, codes.join('\n')].join('\n\n');
}

const INTRODUCTION =
  'Papers, authors, journals and topics from bibliographic records, and the networks between them. Every answer tells in `extensions.cost` what its query cost, and the limit.';

const ERRORS =
  'An error has a message that says what to do, its code in `extensions.code`, and in `extensions.argument` the path of the argument that is wrong, such as `filter.year.from`. The codes:';
