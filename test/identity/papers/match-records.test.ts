import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../../src/identity/index.js';
import { recordFeatures } from './arbitrary.js';
import { ARTICLE, type MadeRecord, madeFeatures } from './made-reference.js';

function match(change: MadeRecord, base: MadeRecord = ARTICLE) {
  return matchRecords(madeFeatures(base, 'R1'), madeFeatures({ ...base, ...change }, 'R2'));
}

const bare = { ...ARTICLE, volume: null, issue: null, pages: null };

describe('records of one paper are CERTAIN', () => {
  it.each<[string, MadeRecord]>([
    ['capitals', { title: ARTICLE.title?.toUpperCase() ?? null }],
    ['a dot behind the title', { title: `${ARTICLE.title}.` }],
    ['initials for given names', { by: 'Krasuska, M.; Lindqvist, O.; Tanaka, Y.' }],
    ['the first author alone', { by: 'Krasuska, M' }],
    ['no authors', { by: '' }],
    ['family and given name exchanged', { by: 'Marta, Krasuska; Ove, Lindqvist; Yui, Tanaka' }],
    ['an abbreviated journal', { in: null, short: 'J. Invent. Bot.' }],
    ['a place behind the journal', { in: 'Journal of invented botany (Graz, Austria)' }],
    ['a short page range', { pages: '123-9' }],
    ['a leading zero in the page', { pages: '0123-0129' }],
    ['the next year', { year: 2020 }],
    ['no year', { year: null }],
    ['a lost subtitle', { title: 'Soil moisture and the flowering of alpine plants' }],
    [
      'another spelling',
      { title: 'Soil mositure and the flowering of alpine plants in dry summers' },
    ],
    [
      'a title that is cut and has a slip',
      { title: 'Soil mositure and the flowering of alpine pla', year: null },
    ],
    [
      'a title cut inside a word, without a page',
      { title: 'Soil moisture and the flowering of alpine pla', pages: null, issue: null },
    ],
    ['a note of a database', { title: `${ARTICLE.title} [see comment]` }],
    ['a later retraction', { title: `RETRACTED: ${ARTICLE.title}` }],
    ['only title and authors on both sides', { year: null, in: null }],
  ])('with %s', (_, change) => {
    const base = change.in === null && change.short === undefined ? { ...bare, in: null } : ARTICLE;
    expect(match(change, base)).toMatchObject({ level: 'CERTAIN', vetoes: [] });
  });

  it('by an identifier, whatever else is missing', () => {
    const full = { ...ARTICLE, pmid: '30000001' };
    expect(match({ title: null, by: '', in: null, pages: null }, full).level).toBe('CERTAIN');
  });

  it('by DOI, authors and page where the title is translated', () => {
    const base = { ...ARTICLE, doi: '10.5555/a' };
    const change = { title: 'Bodenfeuchte und Blüte alpiner Pflanzen in trockenen Sommern' };
    expect(match(change, base).level).toBe('CERTAIN');
  });
});

describe('names that changed places are the same names', () => {
  it.each([
    ['a short name', 'Ng, Rong Xiang', 'Rong Xiang, Ng'],
    ['a family name of two words', 'Cerda Gonzalez, S', 'S, Cerda Gonzalez'],
    ['an umlaut', 'Jäger Klein, Carla', 'Carla, Jaeger Klein'],
    ['initials alone', 'Driver, CJ', 'CJ, D'],
  ])('%s', (_, one, other) => {
    expect(authorsOf(one, other)).toBe('FIRST');
  });

  it('and not those of two people', () => {
    expect(authorsOf('Wang, Chen', 'Chen, Wei')).toBe('DIFFERENT');
  });
});

function authorsOf(one: string, other: string): string | undefined {
  const { evidence } = match({ by: other }, { ...ARTICLE, by: one });
  return evidence.find(({ field }) => field === 'authors')?.relation;
}

describe('a record that says nothing of its place', () => {
  const abstract = 'We measured soil moisture on nine alpine meadows over four dry summers.';
  const article = { ...ARTICLE, abstract };
  const lost = { in: null, volume: null, issue: null, pages: null };

  it('is an article that lost its journal, where all else agrees', () => {
    expect(match(lost, article).level).toBe('CERTAIN');
    expect(match({ ...lost, year: null }, article).level).toBe('CERTAIN');
  });

  it.each<[string, MadeRecord]>([
    ['a preprint or data set, by its type', { type: 'GEN' }],
    ['dated otherwise', { year: 2018 }],
    ['without abstract', { abstract: null }],
    ['with another abstract', { abstract: 'Dry summers are said to harm the plants of the Alps.' }],
    ['with another title', { title: `${ARTICLE.title}: supplement` }],
  ])('is listed beside an article: %s', (_, change) => {
    expect(match({ ...lost, ...change }, article).level).toBe('LIKELY');
  });

  it('is one with another such record of its year, and not of the next', () => {
    const report = { ...ARTICLE, ...lost, type: 'RPRT' };
    expect(match({}, report).level).toBe('CERTAIN');
    expect(match({ year: 2020 }, report).level).toBe('LIKELY');
  });
});

describe('one title in one journal, without a place', () => {
  const letter = { ...bare, by: 'Krasuska, Marta' };
  it('is one paper by first author and year, or by issue', () => {
    expect(match({}, letter).level).toBe('CERTAIN');
    expect(match({ by: '', pages: null }).level).toBe('CERTAIN');
  });

  it.each<[string, MadeRecord, MadeRecord]>([
    ['of another year', { year: 2020 }, letter],
    ['without authors', { by: '', issue: null, pages: null }, ARTICLE],
  ])('is listed where a record is %s', (_, change, base) => {
    expect(match(change, base).level).toBe('LIKELY');
  });
});

it('a slip in a word that the title has twice is a slip', () => {
  const title = 'Forest users and the benefit of forest fires in a dry valley';
  const slip = { title: title.replace('of forest', 'of froest'), pages: null };
  expect(match(slip, { ...ARTICLE, title })).toMatchObject({
    level: 'CERTAIN',
    evidence: expect.arrayContaining([{ field: 'title', relation: 'NEAR', points: 8 }]),
  });
});

it('a reply that one issue prints is one, without a page too; a note without an issue is not', () => {
  const reply = { ...ARTICLE, title: `Reply to: ${ARTICLE.title}` };
  expect(match({ pages: null }, reply).level).toBe('CERTAIN');
  expect(match({ pages: null, issue: null }, reply).level).toBe('LIKELY');
});

it('a journal that two records name otherwise is one by volume, issue and abstract', () => {
  const abstract = 'We measured soil moisture on nine alpine meadows over four dry summers.';
  const other = { in: 'Zeitschrift für Botanik', pages: null, abstract };
  expect(match(other, { ...ARTICLE, abstract }).level).toBe('CERTAIN');
  expect(match({ ...other, issue: '4' }, { ...ARTICLE, abstract }).level).toBe('LIKELY');
});

it('a title that is a whole beginning of another, without a page, is listed and not joined', () => {
  const change = { title: 'Soil moisture and the flowering of alpine', pages: null, issue: null };
  expect(match(change).level).toBe('LIKELY');
});

describe('what looks like one paper and is not has a veto', () => {
  it.each<[string, string, MadeRecord, MadeRecord?]>([
    [
      'another DOI',
      'OTHER_DOI',
      { doi: '10.5555/b' },
      { ...ARTICLE, doi: '10.5555/a', pages: null },
    ],
    [
      'another PubMed number',
      'OTHER_PMID',
      { pmid: '30000002' },
      { ...ARTICLE, pmid: '30000001', pages: null },
    ],
    ['other pages and volume', 'OTHER_PLACE', { volume: '13', pages: '401-409' }],
    [
      'other pages of a journal without a volume',
      'OTHER_PAGES',
      { volume: null, pages: '401-409' },
    ],
    [
      'one DOI for a supplement',
      'SHARED_ID_OTHER_PLACE',
      { pages: '52', abstract: 'Background: to see whether the second drug keeps the leaves.' },
      {
        ...ARTICLE,
        doi: '10.5555/a',
        pages: '51',
        abstract: 'Objective: we looked at roots under the first agonist and at its effects.',
      },
    ],
    [
      'a DOI copied onto the talk before the article',
      'SHARED_ID_OTHER_PLACE',
      { in: 'Made Congress Reports', volume: '99', pages: '17' },
      { ...ARTICLE, doi: '10.5555/a' },
    ],
    ['an erratum', 'NOTICE', { title: `Erratum: ${ARTICLE.title}` }],
    ['a correction in words', 'NOTICE', { title: `Correction to: ${ARTICLE.title}` }],
    ['a comment', 'NOTICE', { title: `Comment on “${ARTICLE.title}”`, pages: null }],
    ['a reply', 'NOTICE', { title: `Reply to: ${ARTICLE.title}`, pages: null }],
    ['a retraction notice', 'NOTICE', { title: `Retraction: ${ARTICLE.title}` }],
    [
      'part II',
      'PART',
      { title: 'Alpine plants in dry summers. Part II', pages: null },
      { ...ARTICLE, title: 'Alpine plants in dry summers. Part 1' },
    ],
    [
      'another year in the title',
      'PART',
      { title: 'Annual report on alpine plants 2018' },
      { ...ARTICLE, title: 'Annual report on alpine plants 2017' },
    ],
    ['other pages of the volume', 'OTHER_PAGES', { pages: '223-229' }],
    [
      'a conference abstract',
      'CONFERENCE',
      { type: 'CONF', in: 'Invented Alpine Symposium', volume: null, pages: '7' },
    ],
    ['a thesis', 'OTHER_KIND', { type: 'THES', in: null, volume: null, pages: null }],
  ])('%s', (_, code, change, base) => {
    const { level, vetoes } = match(change, base);
    expect(vetoes.map((veto) => veto.code)).toContain(code);
    expect(level).not.toBe('CERTAIN');
  });

  it('abstracts of a supplement that share its DOI', () => {
    const base = { ...ARTICLE, doi: '10.5555/suppl' };
    const other = { title: 'Nitrogen in lake sediments', by: 'Adeyemi, Tola', pages: '123' };
    expect(match(other, base).vetoes.map(({ code }) => code)).toContain('SHARED_ID_OTHER_TITLE');
  });
});

describe('what a person should look at is LIKELY', () => {
  it.each<[string, MadeRecord, MadeRecord?]>([
    [
      'a preprint and its article',
      { doi: '10.1101/2018.01.02.123456', in: null, volume: null, pages: null, year: 2018 },
      { ...ARTICLE, doi: '10.5555/a' },
    ],
    [
      'two editions of a review',
      { doi: '10.5555/14.cd1.pub2', year: 2020, pages: null },
      { ...bare, doi: '10.5555/14.cd1', year: 2020 },
    ],
    ['one paper in two journals', { in: 'Annals of Made Ecology', volume: '7', pages: null }, bare],
    [
      'everything but the DOI, without a page',
      { doi: '10.5555/b' },
      { ...ARTICLE, doi: '10.5555/a', pages: null },
    ],
    ['everything but the page', { pages: '732-738' }],
    ['everything but the volume, without a page', { volume: '13', pages: null }],
    [
      'a short title with no page',
      { title: 'Alpine plants', pages: null },
      { ...ARTICLE, title: 'Alpine plants' },
    ],
  ])('%s', (_, change, base) => {
    expect(match(change, base).level).toBe('LIKELY');
  });
});

describe('companion papers stay apart', () => {
  it.each([
    ['in mice', 'Effects of cold on sleep in rats', 'Effects of cold on sleep in mice'],
    [
      'decrease',
      'Warm winters increase the sleep of dormice',
      'Warm winters decrease the sleep of dormice',
    ],
    ['women', 'Sleep and cold in a study of young men', 'Sleep and cold in a study of young women'],
  ])('%s', (_, one, two) => {
    expect(match({ title: two }, { ...bare, title: one }).level).not.toBe('CERTAIN');
  });
});

it('does not mind which record comes first', () => {
  fc.assert(
    fc.property(recordFeatures('R1'), recordFeatures('R2'), (a, b) => {
      expect(matchRecords(a, b)).toEqual(matchRecords(b, a));
    }),
  );
});

it('never calls a vetoed pair CERTAIN, and adds up its evidence', () => {
  fc.assert(
    fc.property(recordFeatures('R1'), recordFeatures('R2'), (a, b) => {
      const { level, score, evidence, vetoes } = matchRecords(a, b);
      expect(level === 'CERTAIN' && vetoes.length > 0).toBe(false);
      expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }),
  );
});
