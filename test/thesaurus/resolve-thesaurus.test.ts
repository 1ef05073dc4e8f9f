import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveThesaurus, type ThesaurusEntry } from '../../src/thesaurus/index.js';

const line = (label: string, replaceBy: string | null): ThesaurusEntry => ({ label, replaceBy });
const targets = (...lines: readonly ThesaurusEntry[]) =>
  Object.fromEntries(resolveThesaurus('TOPIC', lines).targets);

describe('What a thesaurus says', () => {
  it('is by the keys of labels, so that case, plural and spelling do not matter', () => {
    expect(targets(line('Behaviours', 'Conduct'))).toEqual({
      behavior: { key: 'conduct', label: 'Conduct' },
    });
    expect(
      Object.fromEntries(resolveThesaurus('AUTHOR', [line('ROE, R.', 'Doe, Jane')]).targets),
    ).toEqual({ 'roe|r': { key: 'doe|jane', label: 'Doe, Jane' } });
  });

  it('is followed to its end', () => {
    expect(targets(line('a1', 'b1'), line('b1', 'c1'), line('d1', 'e1'), line('e1', null))).toEqual(
      {
        a1: { key: 'c1', label: 'c1' },
        b1: { key: 'c1', label: 'c1' },
        d1: null,
        e1: null,
      },
    );
  });

  it('is the form to show where a label is replaced by another form of itself', () => {
    expect(targets(line('behaviour', 'Behavior'))).toEqual({
      behavior: { key: 'behavior', label: 'Behavior' },
    });
    // The line that sends it elsewhere counts, as VOSviewer tells singular from plural and this does not.
    expect(targets(line('nurses', 'nurse'), line('nurse', 'nursing'))).toEqual({
      nurse: { key: 'nursing', label: 'nursing' },
    });
  });

  it('is nothing for labels of a circle', () => {
    const { targets: found, findings } = resolveThesaurus('TOPIC', [
      line('a1', 'b1'),
      line('b1', 'a1'),
      line('x1', 'y1'),
    ]);
    expect([...found.keys()]).toEqual(['x1']);
    expect(findings.map(({ entry }) => entry)).toEqual([0, 1]);
  });

  it('does not depend on the order of the lines', () => {
    const label = fc.constantFrom('ant', 'Bee', 'bees', 'cat', 'Dog', 'eel', 'Ant');
    const lines = fc.array(fc.record({ label, replaceBy: fc.option(label) }), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (list) => {
        const plain = Object.fromEntries(resolveThesaurus('TOPIC', list).targets);
        const back = Object.fromEntries(resolveThesaurus('TOPIC', list.toReversed()).targets);
        expect(back).toEqual(plain);
      }),
    );
  });
});
