import { expect, it } from 'vitest';
import { placeNumbers } from '../../../src/identity/papers/place-number.js';

it.each<[string | null, string | null, string, string]>([
  ['12', '3', '12', '3'],
  ['Vol. 012', 'No. 03', '12', '3'],
  ['88 Suppl 1', null, '88', 's1'],
  ['88', 'Supplement 1', '88', 's1'],
  ['55 (10 SUPPL 1)', null, '55', 's10.1'],
  ['55', '10 SUPPL 1', '55', 's10.1'],
  ['138 (Supplement 1)', null, '138', 's1'],
  ['32 (4)', null, '32', '4'],
  ['Drug Discovery. 9', '1', '9', '1'],
  ['174 AISC', null, '174', ''],
  ['30A', null, '30a', ''],
  ['160-161', null, '160 161', ''],
  ['1)', null, '', ''],
  ['Ph.D.', null, '', ''],
  ['(Jul)', null, '', ''],
  ['XII', null, 'xii', ''],
  ['online first', 'in press', '', ''],
  [null, null, '', ''],
])('volume %j and issue %j are %j and %j', (volume, issue, ...compared) => {
  const found = placeNumbers(volume, issue);
  expect([found.volume, found.issue]).toEqual(compared);
});
