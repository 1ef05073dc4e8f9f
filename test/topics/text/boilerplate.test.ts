import { expect, it } from 'vitest';
import { withoutBoilerplate } from '../../../src/topics/text/boilerplate.js';

it.each([
  ['We asked nurses. Copyright © 2020 Elsevier Ltd. All rights reserved.', 'We asked nurses. '],
  ['Copyright 2020 is what we discuss.', 'Copyright 2020 is what we discuss.'],
  ['Nurses (NCT01234567) answered.', 'Nurses ( ) answered.'],
  ['Alarms. Trial registration: ISRCTN123.', 'Alarms.  '],
  ['A plain text.', 'A plain text.'],
] as const)('%j is cut to %j', (text, expected) => {
  expect(withoutBoilerplate(text)).toEqual(expected);
});
