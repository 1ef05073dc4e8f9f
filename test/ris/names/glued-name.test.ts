import { expect, it } from 'vitest';
import { gluedReading } from '../../../src/ris/names/glued-name.js';

it.each([
  [
    {
      raw: 'Hung TheNguyen',
      family: 'TheNguyen',
      given: 'Hung',
      suffix: '',
      isGroup: false,
      orcid: null,
    },
    { given: 'Hung The', family: 'Nguyen' },
  ],
  [
    {
      raw: 'McDonald, Anna',
      family: 'McDonald',
      given: 'Anna',
      suffix: '',
      isGroup: false,
      orcid: null,
    },
    null,
  ],
  [
    {
      raw: 'GarciaLopez, Ana',
      family: 'GarciaLopez',
      given: 'Ana',
      suffix: '',
      isGroup: false,
      orcid: null,
    },
    { given: 'Ana', family: 'Garcia Lopez' },
  ],
  [
    { raw: 'Lake, Tom', family: 'Lake', given: 'Tom', suffix: '', isGroup: false, orcid: null },
    null,
  ],
  [
    { raw: 'TheNguyen', family: 'TheNguyen', given: '', suffix: '', isGroup: true, orcid: null },
    null,
  ],
] as const)('%j reads as %j', (text, expected) => {
  expect(gluedReading(text)).toEqual(expected);
});
