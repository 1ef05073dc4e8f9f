import { describe, expect, it } from 'vitest';
import { cutRow } from '../../../src/resolvers/network/cut-rows.js';

describe('a limit on the members of a paper', () => {
  it.each([
    ['AUTHOR', 'MAX_AUTHORS_PER_PAPER'],
    ['INSTITUTION', 'MAX_INSTITUTIONS_PER_PAPER'],
    ['COUNTRY', 'MAX_COUNTRIES_PER_PAPER'],
    ['KEYWORD', 'MAX_KEYWORDS_PER_PAPER'],
    ['TERM', 'MAX_TERMS_PER_PAPER'],
  ] as const)('is told of %s by the name of its option', (kind, by) => {
    const cut = { by: 'MAX_MEMBERS_PER_PAPER', of: 'PAPERS', leftOut: 2 } as const;
    expect(cutRow(kind, cut)).toEqual({ ...cut, by });
  });

  it('leaves other limits their names', () => {
    const cut = { by: 'TOP', of: 'NODES', leftOut: 2 } as const;
    expect(cutRow('KEYWORD', cut)).toBe(cut);
  });
});
