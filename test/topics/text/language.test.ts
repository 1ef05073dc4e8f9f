import { expect, it } from 'vitest';
import { languageOf } from '../../../src/topics/text/language.js';

it.each([
  ['The effect of alarms on nurses and the patients that they care for', 'en'],
  [
    'Die Wirkung von Alarmen auf Pflegende und auf die Kranken, die von ihnen in der Klinik versorgt werden',
    'de',
  ],
  ['Alarm fatigue', null],
  ['', null],
  ['我们研究了重症监护病房中报警疲劳对护士工作的影响以及可能的干预措施', 'zh'],
] as const)('the language of %j is %j', (text, expected) => {
  expect(languageOf(text)).toEqual(expected);
});
