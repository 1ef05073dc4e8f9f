import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { SEARCHES } from '../../web/explorer/app/addresses.js';
import { readParameters, writeParameters } from '../../web/explorer/app/search-parameters.js';

describe('What follows the ? of an address', () => {
  it.each([
    ['?since=2020', SEARCHES.since, { since: 2020 }],
    ['?since=soon', SEARCHES.since, {}],
    ['?since=0', SEARCHES.since, {}],
    ['?since=2020.5', SEARCHES.since, {}],
    ['?q=2020&type=PAPER', SEARCHES.search, { q: '2020', type: 'PAPER' }],
    ['?q=a%20b&type=BOOK', SEARCHES.search, { q: 'a b' }],
    [`?q=${'x'.repeat(501)}`, SEARCHES.search, {}],
    ['?of=papers', SEARCHES.review, { of: 'papers' }],
    ['?filter={"journal":"J1"}', SEARCHES.papers, { filter: { journal: 'J1' } }],
    ['?filter={"journal"', SEARCHES.papers, {}],
    ['?filter=[1]', SEARCHES.papers, {}],
    ['?filter=null', SEARCHES.papers, {}],
    ['?sort=RANDOM&title=All', SEARCHES.papers, { title: 'All' }],
    ['?from=A1&to=A2', SEARCHES.path, { from: 'A1', to: 'A2' }],
    ['?from=2010&to=x', SEARCHES.years, { from: 2010 }],
    ['', SEARCHES.sources, {}],
  ])('is read as far as the view understands it: %s', (address, schema, expected) => {
    const read = z.parse(schema, readParameters(address));
    expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
  });

  it('is written as a form writes it, and read again as it was', () => {
    const search = {
      filter: { journal: 'J1', year: { from: 2020 } },
      title: 'Nursing & Care, 100 %',
      sort: undefined,
    };
    const address = writeParameters(search);
    expect(address).not.toContain('sort');
    expect(z.parse(SEARCHES.papers, readParameters(address))).toMatchObject({
      filter: search.filter,
      title: search.title,
    });
    expect(writeParameters({ since: undefined })).toBe('');
  });
});
