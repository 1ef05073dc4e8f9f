import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeReferences, mergeWithSources } from '../../../src/identity/index.js';
import { reference } from '../arbitrary.js';
import { ARTICLE, madeReference } from './made-reference.js';

it('says which record gave each field, and names none for what is unknown', () => {
  const full = madeReference({ ...ARTICLE, by: 'Krasuska, M' });
  const named = madeReference({ ...ARTICLE, issue: null, doi: '10.5555/a', volume: null });
  const { reference: merged, sources } = mergeWithSources([
    { recordId: 'R1', reference: full },
    { recordId: 'R2', reference: named },
  ]);
  expect(merged).toMatchObject({ doi: '10.5555/a', issue: '3', authors: named.authors });
  expect(sources).toMatchObject({ doi: 'R2', issue: 'R1', volume: 'R1', authors: 'R2' });
  expect(sources).not.toHaveProperty('pmid');
});

it('says of authors who wrote their names, whoever gave an ORCID', () => {
  const full = madeReference({ ...ARTICLE, by: 'Krasuska, M 0000-0002-1825-0097' });
  const named = madeReference(ARTICLE);
  const { reference: merged, sources } = mergeWithSources([
    { recordId: 'R1', reference: full },
    { recordId: 'R2', reference: named },
  ]);
  expect(merged.authors[0]).toEqual({ ...named.authors[0], orcid: '0000-0002-1825-0097' });
  expect(sources).toMatchObject({ authors: 'R2' });
});

it('takes a title that is not shouted', () => {
  const loud = madeReference({
    ...ARTICLE,
    doi: '10.5555/a',
    title: ARTICLE.title?.toUpperCase() ?? null,
  });
  const records = [
    { recordId: 'R1', reference: loud },
    { recordId: 'R2', reference: madeReference(ARTICLE) },
  ];
  expect(mergeWithSources(records)).toMatchObject({
    reference: { title: ARTICLE.title },
    sources: { title: 'R2', doi: 'R1' },
  });
});

const records = fc
  .array(reference, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((each, index) => ({ recordId: `R${index}`, reference: each })));

it('merges as mergeReferences does, whatever the order, with a source for every field that says something', () => {
  fc.assert(
    fc.property(records, (all) => {
      const { reference: merged, sources } = mergeWithSources(all);
      expect(merged).toEqual(mergeReferences(all));
      expect(mergeWithSources(all.toReversed())).toEqual({ reference: merged, sources });
      for (const [field, value] of Object.entries(merged)) {
        const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
        expect(field in sources).toBe(!isEmpty);
      }
    }),
  );
});
