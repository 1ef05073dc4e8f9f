import { describe, expect, it } from 'vitest';
import { partPapers, type SignedPaper } from '../../../src/identity/index.js';

function paper(id: string, more: Partial<SignedPaper> = {}): SignedPaper {
  return {
    paper: id,
    orcid: null,
    coauthors: [],
    affiliations: [],
    journals: [],
    topics: [],
    ...more,
  };
}

function groups(papers: readonly SignedPaper[]): readonly string[] {
  return partPapers(papers).map((part) => part.papers.join(' '));
}

describe('papers of one name', () => {
  it.each<[string, Partial<SignedPaper>]>([
    ['a co-author', { coauthors: ['roe|a'] }],
    ['an institution', { affiliations: ['university of made'] }],
    ['a keyword', { topics: ['flotation'] }],
    ['a journal', { journals: ['made letters'] }],
    ['an ORCID', { orcid: '0000-0002-1825-0097' }],
  ])('are one group where they share %s', (_, shared) => {
    expect(groups([paper('P1', shared), paper('P2', shared)])).toEqual(['P1 P2']);
  });

  it('are one group where a third ties them', () => {
    const papers = [
      paper('P1', { coauthors: ['roe|a'] }),
      paper('P2', { topics: ['rice'] }),
      paper('P3', { coauthors: ['roe|a'], topics: ['rice'] }),
    ];
    expect(groups(papers)).toEqual(['P1 P2 P3']);
    expect(groups(papers.toReversed())).toEqual(['P1 P2 P3']);
  });

  it('are two groups where they share nothing, the larger first, with what each has', () => {
    const parts = partPapers([
      paper('P1', { coauthors: ['roe|a'], journals: ['solar notes'] }),
      paper('P2', { coauthors: ['doe|j'], topics: ['rice'] }),
      paper('P3', { coauthors: ['doe|j'] }),
    ]);
    expect(parts).toMatchObject([
      { papers: ['P2', 'P3'], coauthors: ['doe|j'], topics: ['rice'] },
      { papers: ['P1'], coauthors: ['roe|a'], journals: ['solar notes'] },
    ]);
  });

  it('are two groups by two ORCIDs, whatever they share', () => {
    const papers = [
      paper('P1', { orcid: '0000-0002-1825-0097', coauthors: ['roe|a'] }),
      paper('P2', { orcid: '0000-0001-5109-3700', coauthors: ['roe|a'] }),
    ];
    expect(groups(papers)).toEqual(['P1', 'P2']);
  });

  it('are none where there is no paper', () => {
    expect(partPapers([])).toEqual([]);
  });
});
