import { describe, expect, it } from 'vitest';
import { mergeSigners } from '../../src/identity/merge-signers.js';
import { sameSigners } from '../../src/identity/same-signers.js';
import {
  type Affiliation,
  interpretRecord,
  parseName,
  type Reference,
} from '../../src/ris/index.js';

const ADA = '0000-0002-1825-0097';
const BOB = '0000-0001-5109-3700';

const names = (...list: readonly string[]) => list.map(parseName);

const record = (
  authors: readonly string[],
  affiliations: readonly Affiliation[] = [],
): Reference => ({
  ...interpretRecord([]).reference,
  authors: names(...authors),
  affiliations,
});

const orcidsOf = ({ authors }: Pick<Reference, 'authors'>) => authors.map(({ orcid }) => orcid);

describe('mergeSigners', () => {
  it('takes the names of the record that writes them out, and the ORCIDs of the one that has them', () => {
    const merged = mergeSigners([
      record([`Lee, A. ${ADA}`, 'Roe, B.', 'Poe, C.']),
      record(['Lee, Ada', `Roe, Bob ${BOB}`, 'Poe, Carl']),
    ]);
    expect(merged.authors.map(({ given }) => given)).toEqual(['Ada', 'Bob', 'Carl']);
    expect(orcidsOf(merged)).toEqual([ADA, BOB, null]);
  });

  it('keeps the ORCID that the record itself gives, and gives no ORCID to two people', () => {
    const merged = mergeSigners([
      record([`Lee, Ada ${ADA}`, 'Roe, Bob']),
      record([`Lee, A. ${BOB}`, `Roe, B. ${ADA}`]),
    ]);
    expect(orcidsOf(merged)).toEqual([ADA, null]);
  });

  it('takes the affiliations that only another record ties to a person, at her place in this list', () => {
    const merged = mergeSigners([
      record(
        ['Roe, Bob', 'Lee, Ada'],
        [
          { text: 'Here', author: 0 },
          { text: 'All', author: null },
        ],
      ),
      record(
        ['Lee, A.', 'Roe, B.'],
        [
          { text: 'There', author: 0 },
          { text: 'Elsewhere', author: 0 },
          { text: 'Not', author: 1 },
        ],
      ),
    ]);
    expect(merged.affiliations).toEqual([
      { text: 'Here', author: 0 },
      { text: 'All', author: null },
      { text: 'There', author: 1 },
      { text: 'Elsewhere', author: 1 },
    ]);
  });
});

describe('sameSigners', () => {
  const same = (ours: readonly string[], theirs: readonly string[]) => [
    ...sameSigners(names(...ours), names(...theirs)),
  ];

  it('knows people by their keys, wherever they stand', () => {
    expect(same(['Lee, Ada', 'Roe, Bob'], ['Roe, Bob', 'Lee, Ada'])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('knows a name by its initials where no other name of the list fits them', () => {
    expect(same(['Poe, Carl', 'Lee, Ada M.'], ['Lee, A.'])).toEqual([[0, 1]]);
    expect(same(['Lee, Ada', 'Lee, Adam'], ['Lee, A.'])).toEqual([]);
  });

  it('takes names of one family and initial in their order where both lists name as many people', () => {
    expect(same(['Wang, Jing', 'Wang, Jun'], ['Wang, J.', 'Wang, J.'])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(same(['Wang, Jing', 'Wang, Jun', 'Lee, Ada'], ['Wang, J.', 'Wang, J.'])).toEqual([]);
  });

  it('never takes Jane for John, nor a group for a person', () => {
    expect(same(['Smith, John'], ['Smith, Jane'])).toEqual([]);
    expect(same(['Smith, J. A.'], ['Smith, J. B.'])).toEqual([]);
    expect(same(['Wang, Ji'], ['Wang, Jia'])).toEqual([]);
    expect(same(['Smith, JA'], ['Smith, John A.'])).toEqual([[0, 0]]);
    expect(same(['Müller, Jean-Pierre'], ['Mueller, J.-P.'])).toEqual([[0, 0]]);
    expect(same(['Lee, Ada'], ['The Lee Study Group'])).toEqual([]);
  });

  it('leaves out names without a letter', () => {
    expect(same(['---', 'Lee, Ada'], ['Lee, Ada', '---'])).toEqual([[0, 1]]);
  });
});
