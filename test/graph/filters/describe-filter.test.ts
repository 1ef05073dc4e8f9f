import { expect, it } from 'vitest';
import { describePapers } from '../../../src/graph/filters/describe-filter.js';
import { describeNodes } from '../../../src/graph/filters/describe-nodes.js';
import type {
  AskedNodeFilter,
  FilteredLabel,
  PaperFilter,
} from '../../../src/graph/filters/index.js';

it.each<[PaperFilter, string]>([
  [{}, 'all papers'],
  [{ author: 'A1' }, 'papers by the author A1'],
  [{ author: ['A1', 'A2', 'A3'] }, 'papers by the author A1, A2 or A3'],
  [
    { ids: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'] },
    'papers with the id P1, P2, P3, P4, P5 or 2 more',
  ],
  [
    { yearFrom: 2015, yearTo: 2020, has: ['DOI'], not: { has: ['ABSTRACT'] } },
    'papers from the year 2015 and up to the year 2020 and with a DOI and not (with an abstract)',
  ],
  [
    { or: [{ author: 'A1' }, { author: 'A2', type: 'JOUR' }], not: { or: [{ topic: 'T1' }, {}] } },
    'papers (by the author A1 or (by the author A2 and of the type JOUR)) and not (about the topic T1 or anything)',
  ],
  [
    {
      words: ['alarm', 'fatigue'],
      passage: { words: ['nurse', 'led'], isBeginning: true, in: 'TITLE' },
    },
    'papers with “alarm” and “fatigue” in title or abstract and with “nurse led…” in title',
  ],
])('%j is said “%s”', (filter, words) => {
  expect(describePapers(filter)).toBe(words);
});

it.each<[FilteredLabel, AskedNodeFilter, string]>([
  ['Journal', {}, 'all journals'],
  [
    'Author',
    {
      name: ['gime', 'j'],
      paperCountFrom: 2,
      coauthorCountFrom: 3,
      coauthorCountTo: 9,
      papers: { yearFrom: 2001, has: ['DOI'] },
      not: { papers: {} },
    },
    'authors named “gime” and “j” and whose number of papers is at least 2 and whose number of co-authors is at least 3 and whose number of co-authors is at most 9 and of (papers from the year 2001 and with a DOI) and not (of (all papers))',
  ],
  [
    'Topic',
    { or: [{ source: 'TERM' }, { firstYearFrom: 2001, lastYearTo: 2010 }] },
    'topics (of the source TERM or (whose first paper is of 2001 or later and whose last paper is of 2010 or before))',
  ],
])('of %s, %j is said “%s”', (label, filter, words) => {
  expect(describeNodes(label, filter)).toBe(words);
});
