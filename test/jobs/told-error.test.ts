import { describe, expect, it } from 'vitest';
import { ImportTimeoutError } from '../../src/jobs/errors.js';
import { toldError } from '../../src/jobs/told-error.js';
import { JournalUnwritableError } from '../../src/journal/errors.js';

describe('the error that a job tells', () => {
  it('is that of the disk, wherever in the causes it is', () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    const error = new JournalUnwritableError('The journal /srv/data cannot be written.', {
      cause: full,
    });
    const told = toldError(error);
    expect(told.code).toBe('DISK_FULL');
    expect(told.message).not.toContain('/srv');
  });

  it('names no place of this machine, and no defect', () => {
    expect(toldError(new TypeError('x is not a function'))).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
    const told = toldError(new JournalUnwritableError('The journal /srv/data cannot be written.'));
    expect(told.code).toBe('JOURNAL_UNWRITABLE');
    expect(told.message).not.toContain('/srv');
  });

  it('says of a limit what it was', () => {
    expect(toldError(new ImportTimeoutError(60_000)).message).toContain('60 s');
  });
});
