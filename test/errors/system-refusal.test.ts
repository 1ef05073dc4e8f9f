import { describe, expect, it } from 'vitest';
import { systemRefusal } from '../../src/errors/index.js';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused, write`), { code });
}

describe('A refusal of the system', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EFBIG', 'DISK_FULL'],
    ['EMFILE', 'TOO_MANY_OPEN_FILES'],
    ['ENFILE', 'TOO_MANY_OPEN_FILES'],
    ['EROFS', 'DISK_READ_ONLY'],
  ])('%s is %s, also as the cause of another error', (code, ours) => {
    expect(systemRefusal(systemError(code))?.code).toBe(ours);
    const outer = new Error('The file cannot be read.', { cause: systemError(code) });
    expect(systemRefusal(outer, 'reading a.ris')).toMatchObject({
      code: ours,
      message: expect.stringContaining('(reading a.ris)'),
    });
  });

  it.each([
    ['I/O error: No space left on device (os error 28)', 'DISK_FULL'],
    ['I/O error: Too many open files (os error 24)', 'TOO_MANY_OPEN_FILES'],
  ])('is known by the number that an engine tells: %s', (message, ours) => {
    expect(systemRefusal(new Error(message))?.code).toBe(ours);
  });

  it.each([systemError('ENOENT'), systemError('EACCES'), new Error('os error 280'), 'text', null])(
    'is not seen in %s, which is of one file or no error of the system',
    (error) => {
      expect(systemRefusal(error)).toBeNull();
    },
  );
});
