import { expect, it } from 'vitest';
import { termText } from '../../../src/topics/text/term-text.js';

it.each([
  ['Alarms', null, { title: 'Alarms', sections: [] }],
  ['ALARMS IN HOSPITALS', null, { title: 'alarms in hospitals', sections: [] }],
  [null, 'We asked nurses.', { title: '', sections: ['We asked nurses.'] }],
  [
    null,
    'METHODS: We asked nurses.\nFUNDING: A foundation paid.',
    { title: '', sections: ['We asked nurses.'] },
  ],
] as const)('of %j and %j the text is %j', (a0, a1, expected) => {
  expect(termText(a0, a1)).toEqual(expected);
});
