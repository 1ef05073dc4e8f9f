import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PaperFilter as GraphFilter } from '../../../src/graph/index.js';
import { institutionId } from '../../../src/places/index.js';
import { readPaperConditions } from '../../../src/resolvers/filters/index.js';
import type { PaperFilter } from '../../../src/schema/index.js';

function nested(levels: number): PaperFilter {
  return levels === 0 ? { type: 'JOUR' } : { not: nested(levels - 1) };
}

describe('a filter of papers is read', () => {
  it.each<[PaperFilter, GraphFilter]>([
    [{}, {}],
    [{ author: null, year: {}, and: null }, {}],
    [
      { author: 'A1', year: { from: 2015, to: 2020 }, type: 'JOUR' },
      { author: 'A1', yearFrom: 2015, yearTo: 2020, type: 'JOUR' },
    ],
    [{ authors: { any: ['A1', 'A1'] } }, { author: 'A1' }],
    [{ authors: { any: ['A1', 'A2'] } }, { author: ['A1', 'A2'] }],
    [
      { authors: { all: ['A1', 'A2'], none: ['A3'] } },
      { author: 'A1', not: { author: 'A3' }, and: [{ author: 'A2' }] },
    ],
    [
      { author: 'A1', authors: { any: ['A2'] } },
      { author: 'A1', and: [{ author: 'A2' }] },
    ],
    [
      { or: [{ author: 'A1' }, { not: { type: 'CHAP' } }] },
      { or: [{ author: 'A1' }, { not: { type: 'CHAP' } }] },
    ],
    [{ and: [{ type: 'JOUR' }, { country: 'DE' }] }, { type: 'JOUR', country: 'DE' }],
    [{ institution: 'Univ Oslo' }, { institution: institutionId('University of Oslo') }],
    [{ text: 'Alarm fatigue, alarm' }, { words: ['alarm', 'fatigue'] }],
    [
      { words: { phrase: 'Fatigue-alarm' } },
      { passage: { words: ['fatigue', 'alarm'], isBeginning: false, in: 'TITLE_AND_ABSTRACT' } },
    ],
    [{ words: { any: 'alarm fatigue' } }, { or: [{ words: ['alarm'] }, { words: ['fatigue'] }] }],
    [
      { words: { prefix: 'fati', in: 'TITLE' } },
      { passage: { words: ['fati'], isBeginning: true, in: 'TITLE' } },
    ],
    [
      { published: { from: '2021-06', to: '2021' }, has: ['DOI', 'DOI'] },
      { publishedFrom: '2021-06', publishedTo: '2021', has: ['DOI'] },
    ],
  ])('%j as %j', (filter, expected) => {
    expect(readPaperConditions(filter, 'filter')).toEqual(expected);
  });

  it.each<[PaperFilter, path: string, message: RegExp]>([
    [{ or: [] }, 'filter.or', /is empty; leave it out/],
    [{ and: [{ ids: [] }] }, 'filter.and[0].ids', /is empty/],
    [{ or: [{}, { authors: { any: [] } }] }, 'filter.or[1].authors.any', /is empty/],
    [{ not: { has: [] } }, 'filter.not.has', /is empty/],
    [{ year: { from: 2020, to: 2019 } }, 'filter.year', /runs from 2020 to 2019/],
    [{ authorCount: { from: 3, to: 2 } }, 'filter.authorCount', /the smaller number as "from"/],
    [{ published: { from: '2021-07', to: '2021-06-30' } }, 'filter.published', /runs from/],
    [{ published: { from: '2021-02-30' } }, 'filter.published.from', /give a date as 2021/],
    [{ published: { to: 'May 2021' } }, 'filter.published.to', /is "May 2021"/],
    [{ type: 'JUOR' }, 'filter.type', /no RIS type; the nearest is "JOUR"/],
    [{ type: 'journal article' }, 'filter.type', /the nearest is "JOUR"/],
    [{ or: [{ types: { none: ['CHAP', 'Chap'] } }] }, 'filter.or[0].types.none[1]', /"CHAP"/],
    [{ country: 'Germany' }, 'filter.country', /the nearest is "DE"/],
    [{ country: 'de' }, 'filter.country', /the nearest is "DE"/],
    [{ words: {} }, 'filter.words', /gives no words/],
    [{ words: { in: 'TITLE' } }, 'filter.words', /gives no words/],
    [{ words: { phrase: '?!' } }, 'filter.words.phrase', /holds no word/],
    [{ words: { all: 'a AND b' } }, 'filter.words.all', /AND, OR or NOT/],
    [nested(10), 'filter.not.not.not.not.not.not.not.not.not.not', /nest at most 10/],
    [
      { or: Array.from({ length: 51 }, () => ({ type: 'JOUR', country: 'DE' })) },
      'filter',
      /has 102 conditions; give at most 100/,
    ],
  ])('and %j is refused at %s', (filter, path, message) => {
    const refused = (): GraphFilter => readPaperConditions(filter, 'filter');
    expect(refused).toThrow(message);
    expect(errorOf(refused)?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
  });
});

function errorOf(act: () => unknown): GraphQLError | null {
  try {
    act();
  } catch (error) {
    return error instanceof GraphQLError ? error : null;
  }
  return null;
}
