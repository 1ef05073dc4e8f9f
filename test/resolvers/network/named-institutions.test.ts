import { expect, it } from 'vitest';
import { institutionId } from '../../../src/places/index.js';
import { NamedInstitutions } from '../../../src/resolvers/network/named-institutions.js';

const [oxford, lund, kiel] = [
  institutionId('Univ Oxford'),
  institutionId('Lund University'),
  institutionId('University of Kiel'),
];

it('An institution is called as all papers call it, else as the paper that was read, else by its key', () => {
  const named = new NamedInstitutions(new Map([[oxford, 'University of Oxford']]));
  named.see([oxford, lund], ['Univ Oxford', 'Lund University']);
  expect(named.idOfTied('univ oxford')).toBe(oxford);
  expect(named.idOfTied('lund univ')).toBe(lund);
  for (const form of ['univ of kiel', 'university kiel']) expect(named.idOfTied(form)).toBe(kiel);
  expect([oxford, lund, kiel, 'O1'].map((id) => named.nameOf(id))).toEqual([
    'University of Oxford',
    'Lund University',
    'university kiel',
    'O1',
  ]);
});
