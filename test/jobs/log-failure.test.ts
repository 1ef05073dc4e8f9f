import { expect, it } from 'vitest';
import { TooManyRecordsError, UploadUnreadableError } from '../../src/jobs/errors.js';
import { logFailure } from '../../src/jobs/log-failure.js';

/** The lines that a failure makes, each with its level. */
function linesOf(error: unknown): readonly (readonly [string, object, string])[] {
  const lines: (readonly [string, object, string])[] = [];
  const at = (level: string) => (details: object, message: string) =>
    void lines.push([level, details, message]);
  const logger = { error: at('error'), warn: at('warn'), info: at('info') };
  logFailure(logger, error, { import: 'I1' }, 'import failed');
  return lines;
}

it.each([
  ['UPLOAD_UNREADABLE', new UploadUnreadableError('a.pdf looks like PDF.')],
  ['TOO_MANY_RECORDS', new TooManyRecordsError('too many')],
])('a mistake of a client is noted without a stack: %s', (code, error) => {
  const details = { import: 'I1', code, reason: error.message };
  expect(linesOf(error)).toEqual([['info', details, 'import failed']]);
});

it('a failure of the server is an error, with all that is known of it', () => {
  const error = new TypeError('x is not a function');
  expect(linesOf(error)).toEqual([['error', { import: 'I1', err: error }, 'import failed']]);
});
