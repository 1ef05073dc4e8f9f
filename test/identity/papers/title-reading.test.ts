import { describe, expect, it } from 'vitest';
import { readTitleForMatch } from '../../../src/identity/papers/title-reading.js';

const TITLE = 'Vessel tone under glucose restriction in mice';
const FOLDED = 'vessel tone under glucose restriction in mice';

describe('notes of databases after a title', () => {
  it.each([
    [`${TITLE}. [Review] [72 refs]`],
    [`[${TITLE}]. [Review] [16 refs] [Romanian]`],
    [`${TITLE} [German]`],
    [`${TITLE} [Article in Chinese, English]`],
    [`${TITLE} (in French)`],
    [`${TITLE}. Russian`],
    [`${TITLE}. [Russian] Tonus sosudov u myshei`],
    [`${TITLE}. <ORIGINAL> TONUS DER GEFASSE BEI MAUSEN`],
    [`${TITLE} [see comment]`],
    [`${TITLE} [Comment in: J Made. 2003 Apr;12(4):7]`],
    [
      `${TITLE}.[Erratum appears in N Made J Med. 2009 Jun 4;360(23):2487 Note: Po, T [corrected to Po, H]]`,
    ],
    [`${TITLE}.[Erratum appears in N Made J Med. 2009 Jun 4;360(23):2487 No`],
    [`${TITLE} (multiple letters) [1]`],
    [`${TITLE} [published erratum appears in Made J 1999;3(4):5] [see comments]`],
    [`${TITLE} (author's transl)`],
    [`${TITLE} (Structured abstract)`],
    [`${TITLE}; discussion 748-9`],
    [`${TITLE}. Includes discussion`],
    [`RETRACTED: ${TITLE}`],
  ])('say nothing: %s', (raw) => {
    expect(readTitleForMatch(raw)).toEqual({ title: FOLDED, numbers: '', marks: [] });
  });

  it.each([
    [`${TITLE} [Abstract]`, 'ABSTRACT'],
    [`${TITLE} [Abstract No: P-104]`, 'ABSTRACT'],
    [`${TITLE} (Conference abstract)`, 'ABSTRACT'],
    [`${TITLE} [Letter]`, 'COMMENT'],
  ])('say what kind of paper it is: %s', (raw, mark) => {
    expect(readTitleForMatch(raw)).toMatchObject({ title: FOLDED, marks: [mark] });
  });

  it.each([
    ['Gene therapy (in mice)', 'gene therapy in mice'],
    ['A trial of rest after surgery (COSMOS)', 'a trial of rest after surgery cosmos'],
    ['[Review]', 'review'],
    ['German', 'german'],
    ['Results and discussion', 'results and discussion'],
    [
      'Depression in children. Chinese medicine seen again',
      'depression in children chinese medicine seen again',
    ],
  ])('are not what is part of it: %s', (raw, title) => {
    expect(readTitleForMatch(raw).title).toBe(title);
  });
});

describe('a notice is compared by the title that it is about', () => {
  it.each([
    [`Erratum: ${TITLE} (Made Journal of Medicine (2009) 360 (542-544))`, 'CORRECTION'],
    [`${TITLE} (Made Journal of Medicine (2009) 360 (542-544))`, 'CORRECTION'],
    [`${TITLE} (vol 360, pg 542, 2009)`, 'CORRECTION'],
    [`Erratum to “${TITLE}” [J. Made Biol. 12 (2010) 1–9]`, 'CORRECTION'],
    [`Corrigendum to "${TITLE}"`, 'CORRECTION'],
    [`Publisher's Correction: ${TITLE}`, 'CORRECTION'],
    [`Correction to: ${TITLE}`, 'CORRECTION'],
    [`Retraction notice to "${TITLE}" [Made 12 (2010) 1-9]`, 'RETRACTION'],
    [`Expression of concern: ${TITLE}`, 'RETRACTION'],
  ])('%s', (raw, mark) => {
    expect(readTitleForMatch(raw)).toMatchObject({ title: FOLDED, marks: [mark] });
  });
});

describe('a column has one title in many issues', () => {
  it.each([
    ["Editor's Comments"],
    ["Remarks from the senior editor - Editor's comments on research"],
    ['From the Editors'],
    ['A message from the president'],
    ['In this issue'],
    ['A brief summary of the articles appearing in this issue of Made Psychiatry'],
    ['Gateways to clinical trials'],
  ])('%s', (raw) => {
    expect(readTitleForMatch(raw).marks).toContain('COLUMN');
  });

  it('and is no article about editors', () => {
    expect(readTitleForMatch('How editors choose the reviewers of a manuscript').marks).toEqual([]);
  });
});
