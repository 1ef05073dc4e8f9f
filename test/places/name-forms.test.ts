import { expect, it } from 'vitest';
import { institutionId, NameForms } from '../../src/places/index.js';

it('An institution has the form of its name that is used most, of equally used ones the longest', () => {
  const forms = new NameForms();
  forms.idOf('Univ Oxford', 3);
  forms.idOf('University of Oxford', 2);
  forms.idOf('Lund Univ');
  forms.idOf('Lund University');
  expect([...forms.names()]).toEqual([
    [institutionId('Univ Oxford'), 'Univ Oxford'],
    [institutionId('Lund Univ'), 'Lund University'],
  ]);
  expect(forms.replacements()).toEqual({
    'University of Oxford': 'Univ Oxford',
    'Lund Univ': 'Lund University',
  });
});
