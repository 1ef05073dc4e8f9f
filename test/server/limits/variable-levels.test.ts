import { describe, expect, it } from 'vitest';
import { limitVariableLevels } from '../../../src/server/limits/variable-levels.js';

function nested(levels: number): object {
  let value: object = {};
  for (let level = 1; level < levels; level += 1)
    value = level % 2 === 0 ? [value] : { not: value };
  return value;
}

describe('the levels of a variable', () => {
  it('are as many as a filter may need', () => {
    expect(() => limitVariableLevels({ filter: nested(50), other: [1, null, 'x'] })).not.toThrow();
  });

  it.each([51, 200_000])('are refused by its name where there are %d', (levels) => {
    expect(() => limitVariableLevels({ first: 1, filter: nested(levels) })).toThrow(
      'The variable "$filter" nests more than 50 objects and lists',
    );
  });
});
