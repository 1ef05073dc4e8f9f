import { describe, expect, it } from 'vitest';
import { compareTexts, groupBy } from '../../src/identity/index.js';

describe('Items', () => {
  it('are grouped by their key, in the order in which they come', () => {
    const groups = groupBy(['bee', 'ant', 'bat', 'ape'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['b', ['bee', 'bat']],
      ['a', ['ant', 'ape']],
    ]);
  });

  it.each([
    ['Zebra', 'ant', -1],
    ['ant', 'Zebra', 1],
    ['é', 'z', 1],
    ['same', 'same', 0],
  ])('are ordered by code unit, whatever the language: %s, %s', (a, b, order) => {
    expect(compareTexts(a, b)).toBe(order);
  });
});
