import { describe, expect, it } from 'vitest';
import { SettledFiles } from '../../src/cli/settled-files.js';

function file(name: string, bytes = 10, modifiedMs = 0) {
  return { path: `/in/${name}`, name, bytes, modifiedMs };
}

describe('a file of a watched folder', () => {
  it('is given once, when its size and time have not changed for a while', () => {
    const files = new SettledFiles(3_000);
    expect(files.take([file('a')], 0)).toEqual([]);
    expect(files.take([file('a')], 2_999)).toEqual([]);
    expect(files.take([file('a')], 3_000)).toEqual([file('a')]);
    expect(files.take([file('a')], 9_000)).toEqual([]);
  });

  it.each([
    ['grows', file('a', 11)],
    ['is written again in the same size', file('a', 10, 1)],
  ])('waits again when it %s', (_what, changed) => {
    const files = new SettledFiles(3_000);
    files.take([file('a')], 0);
    expect(files.take([changed], 2_000)).toEqual([]);
    expect(files.take([changed], 4_000)).toEqual([]);
    expect(files.take([changed], 5_000)).toEqual([changed]);
  });

  it('is given again when it changes after it was given, or comes back', () => {
    const files = new SettledFiles(0);
    expect(files.take([file('a')], 0)).toHaveLength(1);
    expect(files.take([file('a', 12)], 1)).toHaveLength(1);
    expect(files.take([], 2)).toHaveLength(0);
    expect(files.take([file('a', 12)], 3)).toHaveLength(1);
  });

  it('is given again after a while when it is given back', () => {
    const files = new SettledFiles(3_000);
    files.take([file('a'), file('b')], 0);
    const [first] = files.take([file('a'), file('b')], 3_000);
    if (first !== undefined) files.giveBack(first, 3_500);
    expect(files.take([file('a'), file('b')], 4_000)).toEqual([]);
    expect(files.take([file('a'), file('b')], 6_500)).toEqual([file('a')]);
  });

  it('waits twice as long each time that it is postponed, until it changes', () => {
    const files = new SettledFiles(1_000);
    const first = file('a');
    files.take([first], 0);
    expect(files.take([first], 1_000)).toEqual([first]);
    files.postpone(first, 1_000);
    expect(files.take([first], 2_999)).toEqual([]);
    expect(files.take([first], 3_000)).toEqual([first]);
    files.postpone(first, 3_000);
    expect(files.take([first], 6_999)).toEqual([]);
    expect(files.take([first], 7_000)).toEqual([first]);
    files.postpone(first, 7_000);
    files.take([file('a', 11)], 7_001);
    expect(files.take([file('a', 11)], 8_001)).toEqual([file('a', 11)]);
  });

  it('is tried every ten minutes at last', () => {
    const files = new SettledFiles(1_000);
    files.take([file('a')], 0);
    for (let failure = 0; failure < 40; failure += 1) files.postpone(file('a'), 0);
    expect(files.take([file('a')], 599_999)).toEqual([]);
    expect(files.take([file('a')], 600_000)).toEqual([file('a')]);
  });
});
