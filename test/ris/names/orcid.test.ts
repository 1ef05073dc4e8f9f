import { expect, it } from 'vitest';
import { readOrcid } from '../../../src/ris/names/orcid.js';

it.each([
  [
    'https://orcid.org/0000-0002-1825-0097',
    { orcid: '0000-0002-1825-0097', written: '0000-0002-1825-0097' },
  ],
  ['0000000218250097', { orcid: '0000-0002-1825-0097', written: '0000000218250097' }],
  ['0000-0002-1694-233x', { orcid: '0000-0002-1694-233X', written: '0000-0002-1694-233x' }],
  ['0000-0002-1825-0098', { orcid: null, written: '0000-0002-1825-0098' }],
  ['12345', null],
] as const)('%j holds %j', (text, expected) => {
  expect(readOrcid(text)).toEqual(expected);
});
