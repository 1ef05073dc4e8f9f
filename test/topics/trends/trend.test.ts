import { expect, it } from 'vitest';
import { trendOf } from '../../../src/topics/trends/trend.js';

it.each([
  [
    [
      [2003, 3],
      [2001, 1],
      [2002, 2],
    ],
    { slope: 1, significance: 2 / Math.sqrt(11 / 3) },
  ],
  [
    [
      [2001, 1],
      [2002, 1],
    ],
    { slope: 0, significance: 0 },
  ],
  [
    [
      [2001, 1],
      [2002, 3],
    ],
    { slope: 2, significance: 0 },
  ],
  [[], { slope: 0, significance: 0 }],
] as const)('the trend of %j is %j', (text, expected) => {
  expect(trendOf(text)).toEqual(expected);
});
