import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivePaper } from '../../../src/derivation/papers/derive-paper.js';
import { paperId } from '../../../src/identity/index.js';
import { interpretRecord } from '../../../src/ris/index.js';
import { reference } from '../../identity/arbitrary.js';

const KEY = 'doi:10.5555/one';

function paperOf(...tags: readonly (readonly [tag: string, value: string])[]) {
  const fields = tags.map(([tag, value]) => ({ tag, value }));
  return derivePaper(KEY, [{ recordId: 'R1', reference: interpretRecord(fields).reference }]);
}

describe('derivePaper', () => {
  it('counts each author once, at the first place where the list has the name', () => {
    const { authored, properties } = paperOf(
      ['TY', 'JOUR'],
      ['AU', 'Lee, Ada'],
      ['AU', 'Bo, Cy'],
      ['AU', 'LEE, ADA'],
    );
    expect(authored.map((row) => row.properties)).toMatchObject([
      { position: 1, rawName: 'Lee, Ada', isFirst: true, isLast: false },
      { position: 2, rawName: 'Bo, Cy', isFirst: false, isLast: true },
    ]);
    expect(properties.authorCount).toBe(2);
  });

  it('makes a single author the first and the last', () => {
    const [row] = paperOf(['TY', 'JOUR'], ['AU', 'Lee, Ada']).authored;
    expect(row?.properties).toMatchObject({ isFirst: true, isLast: true });
  });

  it('never makes an editor an author', () => {
    const paper = paperOf(['TY', 'CHAP'], ['AU', 'Lee, Ada'], ['A2', 'Bo, Cy'], ['T2', 'A Book']);
    expect(paper.authors.map(({ key }) => key)).toEqual(['lee|ada']);
    expect(paper.editors.map(({ key }) => key)).toEqual(['bo|cy']);
    expect(paper.edited.map((row) => row.properties.role)).toEqual(['EDITOR']);
    expect(paper.properties.authorCount).toBe(1);
  });

  it('is about each topic once, whatever its spelling', () => {
    const { about } = paperOf(['TY', 'JOUR'], ['KW', 'Soil'], ['KW', 'soil'], ['KW', 'dust']);
    expect(about.map((row) => row.properties.rawLabel)).toEqual(['Soil', 'dust']);
  });

  it('has the addresses of the record that gives the most, and what they name', () => {
    const record = (recordId: string, ...addresses: readonly string[]) => {
      const fields = ['Lee, Ada', 'Bo, Cy'].map((value) => ({ tag: 'AU', value }));
      const given = addresses.map((value) => ({ tag: 'AD', value }));
      return { recordId, reference: interpretRecord([...fields, ...given]).reference };
    };
    const records = [
      record('R1'),
      record('R2', 'Lund University, Lund, Sweden', 'Univ Oxford, England'),
      record('R3', 'Lund Univ, Sweden'),
    ];
    const { properties } = derivePaper(KEY, records);
    expect(properties).toMatchObject({
      affiliations: ['Lund University, Lund, Sweden', 'Univ Oxford, England'],
      institutions: ['Lund University', 'Univ Oxford'],
      countries: ['SE', 'GB'],
    });
    expect(derivePaper(KEY, records.toReversed())).toEqual(derivePaper(KEY, records));
  });

  it('keeps the words by which a text filter finds it, and the title by which lists are ordered', () => {
    const { properties } = paperOf(['TY', 'JOUR'], ['TI', 'Élan: a view'], ['AB', 'Élan’s end.']);
    expect(properties).toMatchObject({
      sortTitle: 'elan a view',
      searchText: 'elan a view | elan s end ¦ elans',
    });
  });

  it('stands in no journal where the record names none', () => {
    const paper = paperOf(['TY', 'JOUR'], ['TI', 'A']);
    expect([paper.journal, paper.publishedIn]).toEqual([null, []]);
  });

  it('is a function of the set of records, not of their order', () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), (list) => {
        const records = list.map((each, index) => ({ recordId: `R${index}`, reference: each }));
        expect(derivePaper(KEY, [...records].reverse())).toEqual(derivePaper(KEY, records));
      }),
    );
  });

  it('agrees with itself: counts, ids and edges belong to one paper', () => {
    fc.assert(
      fc.property(reference, (each) => {
        const paper = derivePaper(KEY, [{ recordId: 'R1', reference: each }]);
        const id = paperId(KEY);
        expect(paper.properties.id).toBe(id);
        expect(paper.properties.authorCount).toBe(paper.authored.length);
        expect(new Set(paper.authored.map(({ author }) => author)).size).toBe(
          paper.authored.length,
        );
        for (const row of [
          ...paper.authored,
          ...paper.edited,
          ...paper.publishedIn,
          ...paper.about,
        ]) {
          expect(row.paper).toBe(id);
        }
        expect(paper.authored.filter((row) => row.properties.isFirst).length).toBeLessThanOrEqual(
          1,
        );
        expect(paper.authored.at(-1)?.properties.isLast ?? true).toBe(true);
      }),
    );
  });
});
