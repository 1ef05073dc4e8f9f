import { expect, it } from 'vitest';
import { AUTHOR_RULES } from '../../../src/identity/authors/author-rules.js';
import { sumPoints, weighAuthors } from '../../../src/identity/authors/weigh-authors.js';
import { evidenceOf, type MadeMention } from './made-authors.js';

const { points: POINTS } = AUTHOR_RULES;
const ORCID = '0000-0002-1825-0097';
const MANY = 'Nowacki, Jan; Tanakawa, Yui; Roebling, Ann; Lakeland, Tom';

it.each<[string, Omit<MadeMention, 'name'>, Omit<MadeMention, 'name'>, string, number]>([
  ['nothing', { journal: 'a' }, { journal: 'b' }, '', 0],
  ['an ORCID', { orcid: ORCID }, { orcid: ORCID }, 'ORCID', POINTS.sameOrcid],
  [
    'a co-author, whatever is written of the given name',
    { with: 'Nowacki, Jan' },
    { with: 'Nowacki, J.' },
    'COAUTHORS',
    POINTS.coauthor,
  ],
  [
    'a co-author with a common name',
    { with: 'Wang, Li' },
    { with: 'Wang, Li' },
    'COAUTHORS',
    POINTS.commonCoauthor,
  ],
  ['many co-authors', { with: MANY }, { with: MANY }, 'COAUTHORS', POINTS.coauthorCap],
  ['an institution', { at: ['x'] }, { at: ['x', 'y'] }, 'AFFILIATION', POINTS.affiliation],
  ['a journal', { journal: 'j' }, { journal: 'j' }, 'JOURNAL', POINTS.journal],
  ['a topic', { topics: ['a'] }, { topics: ['a', 'b'] }, 'TOPICS', POINTS.topic],
  [
    'many topics',
    { topics: ['a', 'b', 'c'] },
    { topics: ['a', 'b', 'c'] },
    'TOPICS',
    POINTS.topicCap,
  ],
  [
    'a journal and a topic',
    { journal: 'j', topics: ['a'] },
    { journal: 'j', topics: ['a'] },
    'JOURNAL TOPICS',
    POINTS.journal + POINTS.topic,
  ],
])('two names share %s', (_, one, two, kinds, points) => {
  const a = evidenceOf([{ name: 'Krasuska, M.', ...one }]);
  const b = evidenceOf([{ name: 'Krasuska, Marta', ...two }]);
  for (const reasons of [weighAuthors(a, b), weighAuthors(b, a)]) {
    expect(reasons.map(({ kind }) => kind).join(' ')).toBe(kinds);
    expect(sumPoints(reasons)).toBe(points);
  }
});

it('shows at most five of what is shared', () => {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f'];
  const [reason] = weighAuthors(
    evidenceOf([{ name: 'Krasuska, M.', topics }]),
    evidenceOf([{ name: 'Krasuska, Marta', topics }]),
  );
  expect(reason?.values).toEqual(['a', 'b', 'c', 'd', 'e']);
});
