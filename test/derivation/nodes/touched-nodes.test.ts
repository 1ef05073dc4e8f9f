import { describe, expect, it } from 'vitest';
import { type Mention, TouchedNodes } from '../../../src/derivation/nodes/touched-nodes.js';

function mention(id: string, form: string, papers = 1): Mention<string> {
  return { id, key: `key of ${id}`, form, papers };
}

describe('TouchedNodes', () => {
  it('counts the papers and gathers the forms that nodes gain, sorted by id', () => {
    const touched = new TouchedNodes<string>();
    touched.change([], [mention('b', 'B'), mention('a', 'A')]);
    touched.change([], [mention('a', 'A.', 1), mention('a', 'A. (ed.)', 0)]);
    expect(touched.gaining()).toEqual([
      { id: 'a', key: 'key of a', forms: ['A', 'A.', 'A. (ed.)'], addedPapers: 2 },
      { id: 'b', key: 'key of b', forms: ['B'], addedPapers: 1 },
    ]);
    expect(touched.losing()).toEqual([]);
  });

  it('leaves alone what a changed paper names as before', () => {
    const touched = new TouchedNodes<string>();
    touched.change([mention('a', 'A'), mention('b', 'B')], [mention('a', 'A'), mention('c', 'C')]);
    expect(touched.gaining().map(({ id }) => id)).toEqual(['c']);
    expect(touched.losing()).toEqual([{ id: 'b', key: 'key of b' }]);
  });

  it('makes again a node that is named in another form, or as an editor instead of an author', () => {
    for (const now of [mention('a', 'A.'), mention('a', 'A', 0)]) {
      const touched = new TouchedNodes<string>();
      touched.change([mention('a', 'A')], [now]);
      expect(touched.gaining()).toEqual([]);
      expect(touched.losing()).toEqual([{ id: 'a', key: 'key of a' }]);
    }
  });

  it('recomputes a node of which it is not known what the graph has, whatever else touches it', () => {
    const touched = new TouchedNodes<string>();
    touched.change([mention('a', 'A')], [mention('b', 'B'), mention('c', 'C')]);
    touched.recompute([
      { id: 'b', key: 'key of b' },
      { id: 'd', key: 'key of d' },
    ]);
    expect(touched.gaining().map(({ id }) => id)).toEqual(['c']);
    expect(touched.unsure().map(({ id }) => id)).toEqual(['b', 'd']);
    expect(touched.losing().map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});
