import { ERROR_GROUPS } from '../../src/errors/index.js';
import { PROBLEM_CODES } from '../../src/ris/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** Every code of a problem that reading a source can find. */
export function problemCodesPage(): GeneratedPage {
  const rows = Object.entries(PROBLEM_CODES)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { severity, meaning }]) => [code(name), severity, plain(meaning)]);
  return {
    path: 'docs/reference/problem-codes.md',
    text: page(
      generatedBy('src/ris'),
      '# Problem codes',
      'What an [import or a check](../guides/import.md#problems) can find in a file. An `ERROR` says that something could not be read. A `WARNING` says that something was read, but probably not as it was meant. A `NOTE` says that something is odd.',
      table(['Code', 'Severity', 'Meaning'], rows),
    ),
  };
}

/** Every code of an error, of the API and of the commands, with what to do. */
export function errorCodesPage(): GeneratedPage {
  return {
    path: 'docs/reference/error-codes.md',
    text: page(
      generatedBy('src/errors'),
      '# Error codes',
      'An error of the API has its code in `extensions.code`, and a message that says what to do. The log and the command line use the same codes. A client never sees a stack, a host or a statement: what it cannot correct comes as an outage or as `INTERNAL_SERVER_ERROR` with an id that the log has too.',
      'The status is that of a request that fails as a whole, of an export, and of a stored query as CSV. An answer of GraphQL with data has 200, and its errors beside the data.',
      ...ERROR_GROUPS.flatMap(([heading, codes]) => [
        `## ${heading}`,
        table(
          ['Code', 'Status', 'When', 'What to do'],
          Object.entries(codes).map(([name, { when, advice, status }]) => [
            code(name),
            status === null ? '' : String(status),
            plain(when),
            plain(advice),
          ]),
        ),
      ]),
    ),
  };
}
