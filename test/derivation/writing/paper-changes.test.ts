import { describe, expect, it } from 'vitest';
import { derivePaper } from '../../../src/derivation/papers/derive-paper.js';
import {
  EDGE_PARTS,
  type EdgePart,
  type PaperChange,
  papersClearing,
  papersWriting,
} from '../../../src/derivation/writing/paper-changes.js';
import { interpretRecord } from '../../../src/ris/index.js';

const { reference } = interpretRecord([{ tag: 'TY', value: 'JOUR' }]);
const paper = derivePaper('doi:10.5555/one', [{ recordId: 'R1', reference }]);
const { id } = paper.properties;

function changed(...parts: readonly EdgePart[]): PaperChange {
  return { kind: 'change', paper, properties: {}, parts };
}

describe('A change of a paper', () => {
  it.each<[name: string, change: PaperChange, written: readonly EdgePart[]]>([
    ['a new paper, with all edges', { kind: 'create', paper }, EDGE_PARTS],
    ['no edges of a paper that is deleted', { kind: 'delete', id }, []],
    ['no edges where only properties differ', changed(), []],
    ['one part', changed('journal'), ['journal']],
    ['two parts', changed('people', 'topics'), ['people', 'topics']],
    ['all parts', changed(...EDGE_PARTS), EDGE_PARTS],
  ])('writes %s', (_, change, written) => {
    expect(EDGE_PARTS.filter((part) => papersWriting([change], part).length > 0)).toEqual(written);
  });

  it.each<[name: string, change: PaperChange, cleared: readonly (EdgePart | null)[]]>([
    ['nothing of a new paper', { kind: 'create', paper }, []],
    ['nothing of a deleted paper, whose edges are deleted with it', { kind: 'delete', id }, []],
    ['nothing where only properties differ', changed(), []],
    ['each part by itself', changed('people', 'topics'), ['people', 'topics']],
    ['all parts by one statement', changed(...EDGE_PARTS), [null]],
  ])('clears %s', (_, change, cleared) => {
    const asked = [...EDGE_PARTS, null];
    const found = asked.filter((part) => papersClearing([change], part).includes(id));
    expect(found).toEqual(cleared);
  });
});
