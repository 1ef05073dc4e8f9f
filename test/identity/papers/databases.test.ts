import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../../src/identity/index.js';
import { type MadeRecord, madeFeatures } from './made-reference.js';

/** What one database writes of a paper, and what another writes of the same or of one that looks like it. */
type Pair = readonly [string, MadeRecord, MadeRecord];

function levelOf(a: MadeRecord, b: MadeRecord): readonly string[] {
  const [one, two] = [madeFeatures(a, 'R1'), madeFeatures(b, 'R2')];
  return [matchRecords(one, two).level, matchRecords(two, one).level];
}

const ARTICLE: MadeRecord = {
  title: 'The role of virus testing in screening of adults with fever',
  by: 'Cusk, Karl S; Cubb, Hanna A; Lemm, Ida',
  year: 2005,
  in: 'Journal of Made Virology',
  volume: '32',
  issue: '4',
  pages: '234-242',
};
const TALK: MadeRecord = {
  title: 'Coronary vessel tone under glucose restriction in obese mice',
  by: 'Halvorsen, D.; Brunt, L.',
  year: 2017,
  abstract: 'In patients of this kind microvascular dysfunction is common and predicts outcome.',
};
const PROCEEDINGS: MadeRecord = {
  type: 'CPAPER',
  title: 'How guests perceive trust in hosts of a sharing economy: photos and comments',
  by: 'Dell, Carla; Ravi, Thomas',
  year: 2017,
};
const REVIEW: MadeRecord = {
  title: 'Interventions for made fever in children and adults',
  by: 'Roe, Ann; Doe, John',
  year: 2012,
  in: 'Cochrane Database of Systematic Reviews',
  issue: '3',
  pages: 'CD001234',
};

describe('two databases name one paper', () => {
  it.each<Pair>([
    [
      'Ovid Medline, with its notes',
      ARTICLE,
      { ...ARTICLE, title: `${ARTICLE.title}. [Review] [72 refs]` },
    ],
    [
      'PubMed, with a correction that appeared later',
      ARTICLE,
      {
        ...ARTICLE,
        title: `${ARTICLE.title} [published correction appears in J Made Virol 2006;1:2]`,
      },
    ],
    ['Ovid, with a page lost', { ...ARTICLE, pages: 'S34-S42' }, { ...ARTICLE, pages: 'Suppl-42' }],
    [
      'PubMed, in brackets and translated',
      ARTICLE,
      { ...ARTICLE, title: `[${ARTICLE.title}]. [German]` },
    ],
    [
      'Embase, with a discussion',
      ARTICLE,
      { ...ARTICLE, title: `${ARTICLE.title}. Discussion`, pages: '234-41; discussion 241-2' },
    ],
    [
      'Scopus, with another title of the same pages',
      ARTICLE,
      {
        ...ARTICLE,
        title: 'Virus-Prüfung zur Vorsorge bei Erwachsenen',
        by: 'Cusk, K.; Cubb, H.; Lemm, I.',
      },
    ],
    [
      'one author, translated',
      { ...ARTICLE, by: 'Cusk, Karl S' },
      { ...ARTICLE, by: 'Cusk, K', title: 'Virus-Prüfung zur Vorsorge bei Erwachsenen' },
    ],
    [
      'Web of Science, the issue in the volume',
      ARTICLE,
      { ...ARTICLE, volume: '32 (4)', issue: null, pages: '234-42' },
    ],
    [
      'an export that cuts the journal in two',
      { ...ARTICLE, in: 'Nature Reviews Made Discovery' },
      { ...ARTICLE, in: 'Nature Reviews', volume: 'Made Discovery. 32' },
    ],
    [
      'a publisher that numbered its papers again',
      { ...ARTICLE, doi: '10.5555/bf00796210' },
      { ...ARTICLE, doi: '10.5555/s003950050046' },
    ],
    [
      'a DOI in percents',
      { ...ARTICLE, doi: '10.5555/s0735-1097(13)62048-3', pages: null },
      { ...ARTICLE, doi: '10.5555/s0735-1097%2813%2962048-3', pages: null },
    ],
    [
      'the DOI of the journal',
      { ...ARTICLE, doi: '10.5555/vir.234', pages: null },
      { ...ARTICLE, doi: '10.1002/(issn)1744-4292', pages: null },
    ],
    ['a slip in the first page', ARTICLE, { ...ARTICLE, pages: '284-242', abstract: null }],
    [
      'a slip in the issue',
      { ...ARTICLE, abstract: 'The article presents what is known.' },
      { ...ARTICLE, issue: '40' },
    ],
    [
      "an archive's DOI beside the publisher's",
      {
        ...ARTICLE,
        doi: '10.2307/3060925',
        abstract: 'A quantitative evaluation of tests is urgently needed by all.',
      },
      {
        ...ARTICLE,
        doi: '10.5555/vir',
        abstract: 'The article presents an analysis of how virus tests are done.',
      },
    ],
    ['a slip in the volume', ARTICLE, { ...ARTICLE, volume: '23' }],
    [
      'a slip in a number of the title',
      {
        ...ARTICLE,
        title: 'Expression of p16 does not predict made fever in adults',
        abstract: TALK.abstract ?? '',
      },
      {
        ...ARTICLE,
        title: 'Expression of p6 does not predict made fever in adults',
        abstract: TALK.abstract ?? '',
      },
    ],
    [
      'a spreadsheet that made dates of pages',
      { ...ARTICLE, pages: '6-10' },
      { ...ARTICLE, pages: '06-Oct' },
    ],
    [
      'the year for a volume',
      { ...ARTICLE, in: 'PLoS ONE', pages: null },
      { ...ARTICLE, in: 'PLoS ONE', volume: '2005', issue: null, pages: null },
    ],
    [
      'Embase, the conference after the journal',
      { ...TALK, in: 'Circulation', volume: '136', issue: 'Supplement 1' },
      { ...TALK, in: 'Circulation. Conference: Resuscitation Science Symposium', volume: '136' },
    ],
    [
      'Embase, the conference alone',
      {
        ...TALK,
        in: 'Journal of Made Haemostasis.Conference: 23rd Congress of the Made Society',
        volume: '9',
      },
      { ...TALK, in: '23rd Congress of the Made Society', volume: '9' },
    ],
    [
      'CENTRAL, an abstract by its note',
      { ...TALK, in: 'Made Chest', volume: '138', pages: '811a' },
      { ...TALK, title: `${TALK.title} [Abstract]`, in: 'Made Chest', volume: '138' },
    ],
    [
      'dblp and AISeL, by acronym',
      { ...PROCEEDINGS, in: 'Americas Conference on Information Systems' },
      { ...PROCEEDINGS, by: 'Dell, Carla; Ravi, T.', in: 'AMCIS 2017 Proceedings' },
    ],
    [
      'Web of Science in capitals',
      { ...PROCEEDINGS, in: 'Made International Conference on System Sciences' },
      {
        ...PROCEEDINGS,
        in: '50TH ANNUAL MADE INTERNATIONAL CONFERENCE ON SYSTEM SCIENCES',
        pages: '1831-1840',
      },
    ],
    [
      'two words for one erratum',
      {
        ...ARTICLE,
        title: `Erratum: ${ARTICLE.title} (Journal of Made Virology (2005) 32 (234-242))`,
        pages: '616',
      },
      { ...ARTICLE, title: `${ARTICLE.title} (vol 32, pg 234, 2005)`, pages: '616-616' },
    ],
    [
      'a letter by its note',
      { ...ARTICLE, pages: '234-235' },
      { ...ARTICLE, title: `${ARTICLE.title} [Letter]`, pages: '234-5' },
    ],
    [
      'one version of a Cochrane review',
      REVIEW,
      { ...REVIEW, in: 'Cochrane Database Syst Rev', by: 'Roe, A; Doe, J' },
    ],
  ])('%s', (_, a, b) => {
    expect(levelOf(a, b)).toEqual(['CERTAIN', 'CERTAIN']);
  });
});

describe('two papers look like one', () => {
  it.each<Pair>([
    [
      'versions of a Cochrane review, by DOI',
      { ...REVIEW, doi: '10.1002/14651858.cd001234.pub4' },
      { ...REVIEW, doi: '10.1002/14651858.cd001234.pub5', year: 2014 },
    ],
    [
      'versions of a Cochrane review, by DOI in one year',
      { ...REVIEW, doi: '10.1002/14651858.cd001234.pub4' },
      { ...REVIEW, doi: '10.1002/14651858.cd001234.pub5', issue: '9' },
    ],
    ['versions of a Cochrane review, by issue', REVIEW, { ...REVIEW, issue: '9' }],
    ['versions of a Cochrane review, by year', REVIEW, { ...REVIEW, issue: null, year: 2013 }],
    [
      'a column in two issues',
      {
        ...ARTICLE,
        title: "Remarks from the senior editor - Editor's comments",
        by: 'Lemm, Alan',
        pages: null,
        issue: '1',
      },
      {
        ...ARTICLE,
        title: "Remarks from the senior editor - Editor's comments",
        by: 'Lemm, Alan',
        pages: null,
        issue: '4',
      },
    ],
    [
      'a column by several editors',
      { ...ARTICLE, title: 'From the editors: what we print and what we leave', pages: null },
      {
        ...ARTICLE,
        title: 'From the editors: what we print and what we leave',
        pages: null,
        issue: '2',
      },
    ],
    [
      'one author, one title, another issue',
      { ...ARTICLE, by: 'Lemm, Alan', pages: null },
      { ...ARTICLE, by: 'Lemm, Alan', pages: null, issue: '9' },
    ],
    [
      'an editorial on Roman pages',
      { ...ARTICLE, title: "Editor's comments", by: 'Wember, Rolf', issue: '2', pages: 'iii-xi' },
      { ...ARTICLE, title: "Editor's comments", by: 'Wember, Rolf', issue: '3', pages: 'iii-xii' },
    ],
    [
      'an editorial introduction that opens each issue',
      { ...ARTICLE, title: 'Editorial introduction', by: 'Zwei, Anton', issue: '1', pages: '5-12' },
      { ...ARTICLE, title: 'Editorial introduction', by: 'Zwei, Anton', issue: '2', pages: '5-6' },
    ],
    [
      'two abstracts under one DOI',
      { ...TALK, doi: '10.5555/s', in: 'Made Reviews', volume: '30', pages: '51' },
      {
        ...TALK,
        doi: '10.5555/s',
        in: 'Made Reviews',
        volume: '30',
        pages: '52',
        abstract: 'Background: to see whether the second drug reduces infiltration of plaques.',
      },
    ],
    [
      'two abstracts of one team on one page',
      { ...TALK, doi: '10.5555/s', in: 'Made Reviews', pages: 'S96' },
      {
        ...TALK,
        title: 'Methylation of a gene predicts the thickness of cortex',
        doi: '10.5555/s',
        in: 'Made Reviews',
        pages: 'S96',
        abstract: 'Background: to see whether the second drug reduces infiltration of plaques.',
      },
    ],
    [
      'the talk and the article',
      { ...TALK, in: 'Circulation. Conference: Made Symposium', volume: '136', pages: 'S42' },
      { ...TALK, in: 'Circulation', volume: '137', pages: '1324-1328' },
    ],
    [
      'one text in two journals',
      { ...ARTICLE, in: 'Made Letters', abstract: TALK.abstract ?? '' },
      {
        ...ARTICLE,
        in: 'Acta Superior',
        volume: '53',
        pages: '49-58',
        abstract: TALK.abstract ?? '',
      },
    ],
    [
      'two papers of one author on equal pages of two issues',
      { ...ARTICLE, by: 'Roe, Ann', issue: '1' },
      {
        ...ARTICLE,
        by: 'Roe, Ann',
        issue: '2',
        title: 'Labour on platforms and what it costs those who work there',
      },
    ],
    [
      'an erratum and its article',
      ARTICLE,
      { ...ARTICLE, title: `${ARTICLE.title} (vol 32, pg 234, 2005)`, pages: null, issue: null },
    ],
    [
      'two errata of one article',
      { ...ARTICLE, title: `Erratum: ${ARTICLE.title}`, issue: '5', pages: '1775' },
      { ...ARTICLE, title: `Erratum: ${ARTICLE.title}`, issue: '6', pages: '2070' },
    ],
    [
      'a journal whose name holds the letters of another',
      {
        ...ARTICLE,
        by: 'Roe, Ann',
        in: 'Soil Science',
        issns: ['0038-075X'],
        issue: null,
        pages: null,
      },
      {
        ...ARTICLE,
        by: 'Roe, Ann',
        in: 'Social Sciences',
        issns: ['2076-0760'],
        issue: null,
        pages: null,
      },
    ],
  ])('%s', (_, a, b) => {
    expect(levelOf(a, b)).not.toContain('CERTAIN');
  });
});
