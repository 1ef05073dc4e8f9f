import type { Parameters } from '../../../src/graph/index.js';

/** A question as \@neo4j/graphql takes it. */
export interface RivalQuestion {
  readonly query: string;
  /** Its variables, where they differ from the values of the question. */
  readonly variables?: (values: Parameters) => Parameters;
}

const COAUTHORS = {
  query: `query ($id: ID!) {
    authors(where: { id: { eq: $id } }) { name papers { authors(limit: 20) { id name } } } }`,
};

const AROUND = `title year journals { title }
  authorsConnection { edges { properties { position } node { name } } }
  topicsConnection(first: 10, where: { edge: { isPreferred: { eq: true } } }) { edges { node { label } } }`;

const NEWEST = 'sort: [{ year: DESC }, { id: ASC }]';

/**
 * The same questions to \@neo4j/graphql, by the names that they have in the table; it counts no shared
 * papers, and groups, networks and paths it has none.
 */
export const RIVAL_QUESTIONS: Readonly<Record<string, RivalQuestion>> = {
  nothing: { query: '{ __typename }' },
  '20 co-authors with counts, hubs': COAUTHORS,
  '20 co-authors with counts, random authors': COAUTHORS,
  '20 papers by id with all around them': {
    query: `query ($ids: [ID!]!) { papers(where: { id: { in: $ids } }) { ${AROUND} } }`,
    variables: (values) => values,
  },
  '20 papers of a journal, nested': {
    query: `query ($id: ID!) {
      journals(where: { id: { eq: $id } }) { title papers(limit: 20, ${NEWEST}) { ${AROUND} } } }`,
  },
  'papers by year of one journal': {
    query: `query ($id: ID!) { journals(where: { id: { eq: $id } }) { title papers { year } } }`,
  },
  'a page in the middle of all papers': {
    query: `query ($after: String!) {
      papersConnection(first: 20, after: $after, ${NEWEST}) { edges { node { title year } } } }`,
    variables: ({ place }) => ({
      after: Buffer.from(`arrayconnection:${String(place)}`).toString('base64'),
    }),
  },
  'first page with total': {
    query: `query ($first: Int!) { papersConnection(first: $first, ${NEWEST}) { totalCount edges { node { title year } } } }`,
  },
  'an author by name': {
    query: `query ($key: String!) { authors(where: { key: { eq: $key } }) { id name paperCount } }`,
  },
  'papers of two authors': {
    query: `query ($one: ID!, $other: ID!) {
      papers(limit: 20, ${NEWEST}, where: { AND: [
        { authors: { some: { id: { eq: $one } } } }, { authors: { some: { id: { eq: $other } } } }
      ] }) { title year } }`,
    variables: ({ ids }) =>
      Array.isArray(ids) ? { one: ids[0] ?? '', other: ids[1] ?? '' } : { one: '', other: '' },
  },
  'names that begin so': {
    query: `query ($word: String!) {
      authors(limit: 10, sort: [{ paperCount: DESC }], where: { key: { contains: $word } }) { id name } }`,
  },
  'text, two words': {
    query: `query ($both: String!) {
      papersByWords(phrase: $both, first: 20) { edges { node { title year } } } }`,
  },
  'combined filters': {
    query: `query ($journals: [ID!]!, $author: ID!) {
      papers(limit: 20, ${NEWEST}, where: {
        journals: { some: { id: { in: $journals } } }, year: { gte: 2005, lte: 2015 },
        NOT: { OR: [{ abstract: { eq: null } }, { authors: { some: { id: { eq: $author } } } }] }
      }) { title year } }`,
  },
  '1,000 papers by DOI': {
    query: 'query ($dois: [String!]!) { papers(where: { doi: { in: $dois } }) { id title year } }',
  },
};
