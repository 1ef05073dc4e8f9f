import { describe, expect, it } from 'vitest';
import { embedCode, viewAddress } from '../../../web/explorer/network/embed-code.js';
import { networkSearch } from '../../../web/explorer/network/search.js';

const BASE = new URL('https://papers.example.org/graph/');

describe('The code of a frame', () => {
  it('has the address of the view as HTML, without what was chosen in it', () => {
    const search = networkSearch.parse({
      kind: 'terms',
      top: '50',
      node: 'T1',
      filter: '{"a":"<"}',
    });
    expect(embedCode(BASE, search, 'Network of terms')).toBe(
      '<iframe src="https://papers.example.org/graph/embed/network?kind=terms&amp;filter=%7B%22a%22%3A%22%3C%22%7D&amp;top=50" title="Network of terms" width="100%" height="640" loading="lazy"></iframe>',
    );
  });

  it('leads to the page with what was chosen', () => {
    expect(viewAddress(BASE, '/network', networkSearch.parse({ link: 'a~b' })).href).toBe(
      'https://papers.example.org/graph/network?link=a%7Eb',
    );
  });
});
