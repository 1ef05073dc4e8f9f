import { expect, it } from 'vitest';
import { separateAddresses } from '../../src/places/separate-addresses.js';

it.each([
  [
    '1 University of Oslo, Oslo, Norway. 2 University of Bergen, Bergen, Norway',
    ['University of Oslo, Oslo, Norway.', 'University of Bergen, Bergen, Norway'],
  ],
  [
    'MIT, Boston, MA, USA, and Broad Institute, Cambridge, MA, USA',
    ['MIT, Boston, MA, USA, and Broad Institute, Cambridge, MA, USA'],
  ],
  [
    'University of Oslo, Oslo, Norway. University of Bergen, Bergen, Norway',
    ['University of Oslo, Oslo, Norway.', 'University of Bergen, Bergen, Norway'],
  ],
  [
    'University of Oslo, 12 Main Street, Oslo, Norway',
    ['University of Oslo, 12 Main Street, Oslo, Norway'],
  ],
] as const)('%j holds %j', (text, expected) => {
  expect(separateAddresses(text)).toEqual(expected);
});
