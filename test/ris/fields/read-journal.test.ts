import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

describe('the journal of a record', () => {
  it.each([
    'European neuropsychopharmacology. Conference: 29th congress, ECNP 2016. Austria.',
    'European neuropsychopharmacology. Conference Publication: (var.pagings).',
  ])('is without the conference that Embase adds: %s', (value) => {
    const title = 'European neuropsychopharmacology';
    expect(referenceOf(`JF  - ${title}`, `JA  - ${value}`).journal?.title).toBe(title);
    expect(referenceOf(`T2  - ${value}`).journal?.title).toBe(title);
  });

  it.each([
    'AIP Conference Proceedings',
    'Made Things: Conference: Series A',
    'Conference: Made Things',
  ])('keeps a conference that is its name: %s', (title) => {
    expect(referenceOf(`JF  - ${title}`).journal?.title).toBe(title);
  });

  it.each([
    ['JO  - J Tests', 'JO  - Journal of Tests'],
    ['JO  - Journal of Tests', 'JO  - J Tests'],
    ['JF  - J. Tests', 'JF  - Journal of Tests'],
  ])('is the longer of two names under one tag: %s, %s', (one, other) => {
    const { journal } = referenceOf(one, other);
    expect(journal?.title).toBe('Journal of Tests');
    expect(journal?.abbreviation).toMatch(/^J\.? Tests$/);
  });

  it('is the first of two that are not one name', () => {
    expect(referenceOf('JO  - Nature', 'JO  - Science Advances').journal?.title).toBe('Nature');
  });

  it('is without the label that was copied with it', () => {
    const { journal } = referenceOf('T2  - Source: The Made Forestry Review');
    expect(journal?.title).toBe('The Made Forestry Review');
  });

  it.each(['Deleted Journal', '[No source information available]', 'Unknown'])(
    'is none where a placeholder stands: %s',
    (value) => {
      expect(referenceOf(`T2  - ${value}`).journal).toBeNull();
    },
  );
});
