import { describe, expect, it } from 'vitest';
import { blockKeys, matchRecords } from '../../../src/identity/index.js';
import { ARTICLE, type MadeRecord, madeFeatures } from './made-reference.js';

describe('features of a record', () => {
  it.each([
    ['123-9', { first: '123', last: '129' }],
    ['S12-S15', { first: 's12', last: 's15' }],
    ['S12-5', { first: 's12', last: 's15' }],
    ['e100429', { first: 'e100429', last: '' }],
    ['0012-0019', { first: '12', last: '19' }],
    ['112-113, 120', { first: '112', last: '113' }],
    ['n.pag', { first: '', last: '' }],
  ])('read the pages %s', (pages, expected) => {
    expect(madeFeatures({ pages }).pages).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Alpine plants. Part II', 'Alpine plants, part 2'],
    ['Alpine plants, part two', 'Alpine plants: Part 2'],
    ['Vitamin B-12 in lakes', 'Vitamin B12 in lakes'],
  ])('count alike in %s and %s', (one, two) => {
    expect(madeFeatures({ title: one }).numbers).toBe(madeFeatures({ title: two }).numbers);
  });

  it.each<[string, MadeRecord]>([
    ['CORRECTION', { title: 'Corrigendum to “Alpine plants”' }],
    ['CORRECTION', { title: 'Alpine plants (vol 12, pg 34, 2010)' }],
    ['RETRACTION', { title: 'Retraction notice to Alpine plants' }],
    ['COMMENT', { title: 'Letter to the editor: alpine plants' }],
    ['REPLY', { title: 'Alpine plants: authors’ reply' }],
    ['CONFERENCE', { title: 'Alpine plants', type: 'CPAPER' }],
    ['PREPRINT', { title: 'Alpine plants', doi: '10.1101/2019.01.02.123456' }],
    ['PREPRINT', { title: 'Alpine plants', in: 'bioRxiv' }],
  ])('see the mark %s', (mark, record) => {
    expect(madeFeatures(record).marks).toContain(mark);
  });

  it('see no mark on an article about a correction or a journal of that DOI prefix', () => {
    const record = { title: 'Retracted: Alpine plants in lakes', doi: '10.1101/gr.123456.119' };
    expect(madeFeatures(record).marks).toEqual([]);
  });

  it('name versions of one preprint alike', () => {
    expect(madeFeatures({ doi: '10.21203/rs.3.rs-1/v2' }).doi).toBe('10.21203/rs.3.rs-1');
  });
});

describe('blocks', () => {
  const full = { ...ARTICLE, doi: '10.5555/a', pmid: '1', pmcid: 'PMC1' };

  it('are six at most', () => {
    expect(blockKeys(madeFeatures(full)).length).toBeLessThanOrEqual(6);
  });

  it.each<[string, MadeRecord]>([
    ['without identifiers', { doi: null, pmid: null, pmcid: null }],
    ['with a slip at the start of the title', { title: `Siol${ARTICLE.title?.slice(4)}` }],
    ['with a slip at its end', { title: `${ARTICLE.title?.slice(0, -2)}sr` }],
    ['with half a title', { title: ARTICLE.title?.slice(0, 32) ?? null }],
    ['with another title', { title: 'Bodenfeuchte und Blüte' }],
    [
      'with another title and names that changed places',
      { title: 'Bodenfeuchte', by: 'Marta, Krasuska' },
    ],
  ])('are shared by a copy %s', (_, change) => {
    const copy = { ...full, doi: null, pmid: null, pmcid: null, ...change };
    const shared = blockKeys(madeFeatures(copy)).filter((key) =>
      blockKeys(madeFeatures(full)).includes(key),
    );
    expect(shared).not.toEqual([]);
  });
});

it('says what counted for a match', () => {
  const { evidence } = matchRecords(madeFeatures(ARTICLE, 'R1'), madeFeatures(ARTICLE, 'R2'));
  expect(evidence).toContainEqual({ field: 'title', relation: 'EQUAL', points: 10 });
  expect(evidence).toContainEqual({ field: 'pages', relation: 'SAME', points: 6 });
});
