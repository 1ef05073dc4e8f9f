import { expect, it } from 'vitest';
import { removeTags } from '../../../src/ris/text/markup.js';

it.each([
  ['H<sub>2</sub>O', 'H₂O'],
  ['10<sup>-3</sup>', '10⁻³'],
  ['19<sup>th</sup>', '19th'],
  ['<jats:p>One</jats:p><jats:p>Two</jats:p>', '\nOne\n\nTwo\n'],
  ['p < 0.05 and x<y', 'p < 0.05 and x<y'],
  ['p <b and c> d', 'p <b and c> d'],
  ['the <i>E. coli</i> strain', 'the E. coli strain'],
  ['<beta>-blocker', 'β-blocker'],
  ['a<!-- hidden -->b', 'ab'],
  ['<mml:mi>x</mml:mi><mml:annotation>x^2</mml:annotation>', 'x'],
  ['<unknown>', '<unknown>'],
] as const)('%j without tags is %j', (text, expected) => {
  expect(removeTags(text)).toEqual(expected);
});
