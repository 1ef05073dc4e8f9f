import { describe, expect, it } from 'vitest';
import { hasTag } from '../../src/server/entity-tag.js';

describe('If-None-Match', () => {
  it.each([
    ['W/"abc"', true],
    ['"abc"', true],
    ['W/"x", W/"abc"', true],
    ['*', true],
    ['W/"ab"', false],
    ['abc', false],
    ['', false],
    [undefined, false],
  ])('%s names the tag W/"abc": %s', (header, isNamed) => {
    expect(hasTag(header, 'W/"abc"')).toBe(isNamed);
  });
});
