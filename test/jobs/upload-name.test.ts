import { expect, it } from 'vitest';
import { checkUploadName } from '../../src/jobs/upload-name.js';

it.each([
  'scopus.ris',
  ' scopus.ris ',
  'search 1/Ärzte – 2024.ris.gz',
  '论文.ris',
  '...ris',
  '..hidden',
  `${'folder/'.repeat(100)}x.ris`,
])('takes the name of a file: %s', (name) => {
  expect(checkUploadName(name)).toBe(name.trim());
});

it.each([
  '',
  '  ',
  '../x.ris',
  'a/../x',
  '/etc/passwd',
  'a//b',
  'C:\\x\\',
  '..\\x',
  'a\0b',
  'a\nb',
  '\uD800',
  'x'.repeat(256),
  `a.zip/${'x'.repeat(256)}/b.ris`,
  `${'x/'.repeat(2_048)}y`,
])('refuses what is none: %j', (name) => {
  expect(() => checkUploadName(name)).toThrow(
    expect.objectContaining({ code: 'UPLOAD_NAME_INVALID' }),
  );
});
