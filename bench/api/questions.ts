import type { Parameters } from '../../src/graph/index.js';
import { NETWORK_QUESTIONS } from './network-questions.js';
import type { Picked } from './picked.js';
import { pick, type Question } from './question.js';

const COAUTHORS = {
  query:
    'query ($id: ID!) { author(id: $id) { name coauthors(first: 20) { edges { paperCount node { id name } } } } }',
  bare: `MATCH (a:Author {id: $id})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
    WITH a, b, count(p) AS papers ORDER BY papers DESC, b.id LIMIT 20
    RETURN a.name AS author, b.id AS id, b.name AS name, papers`,
};

const AROUND =
  'title year journal { title } authorships { position author { name } } topics(first: 10) { nodes { label } }';

const BARE_AROUND = `n.title AS title, n.year AS year, [(n)-[:PUBLISHED_IN]->(j:Journal) | j.title] AS journal,
    [(n)<-[e:AUTHORED]-(a:Author) | {position: e.position, name: a.name}] AS authors,
    [(n)-[e:ABOUT {isPreferred: true}]->(t:Topic) | t.label] AS topics`;

const PAPERS_BY_ID = 20;
const DOIS_A_LOOK_UP = 1_000;

/** The axes beside a list of papers, in the order of their bare statements. */
const FACETS = ['JOURNAL', 'TYPE', 'YEAR', 'KEYWORD'];

/** The latest twenty with both words. The embedded engine has no index of words of its own that is kept: it looks through all. */
const FULL_TEXT = {
  grafeo: `MATCH (p:Paper) WHERE (' ' + p.searchText + ' ') CONTAINS $first AND (' ' + p.searchText + ' ') CONTAINS $second
      RETURN p.title AS title, p.year AS year ORDER BY year DESC, p.id LIMIT 20`,
  neo4j: `CALL db.index.fulltext.queryNodes('paper_text_searchtext', $both) YIELD node AS p
      RETURN p.title AS title, p.year AS year ORDER BY year DESC, p.id LIMIT 20`,
};

function bothWords({ texts }: Picked, turn: number): Parameters {
  const text = pick(texts, turn);
  const [first = '', second = ''] = text.split(' ').map((word) => ` ${word.toLowerCase()} `);
  return { text, both: `+${text.replace(' ', ' +')}`, first, second };
}

/** Questions without a value of their own ask for other numbers of rows in turn: what was asked before may be kept. */
function anyFirst(_picked: Picked, turn: number): Parameters {
  return { first: 20 + (turn % 80) };
}

/** The questions in the order of the table. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'nothing',
    query: '{ __typename }',
    bare: 'RETURN 1 AS one',
    values: () => ({}),
  },
  {
    name: '20 co-authors with counts, hubs',
    ...COAUTHORS,
    values: ({ hubs }, turn) => ({ id: pick(hubs, turn) }),
  },
  {
    name: '20 co-authors with counts, random authors',
    ...COAUTHORS,
    values: ({ authors }, turn) => ({ id: pick(authors, turn) }),
  },
  {
    name: '20 papers by id with all around them',
    query: `query (${each((n) => `$p${n}: ID!`)}) { ${each((n) => `p${n}: paper(id: $p${n}) { ${AROUND} }`)} }`,
    bare: `UNWIND $ids AS id MATCH (n:Paper {id: id}) RETURN ${BARE_AROUND}`,
    values: ({ papers }, turn) => ({
      ids: Array.from({ length: PAPERS_BY_ID }, (_, n) => pick(papers, turn * PAPERS_BY_ID + n)),
    }),
    variables: ({ ids }) =>
      Object.fromEntries(Array.isArray(ids) ? ids.map((id, n) => [`p${n}`, id]) : []),
  },
  {
    name: '20 papers of a journal, nested',
    query: `query ($id: ID!) { journal(id: $id) { title papers(first: 20) { nodes { ${AROUND} } } } }`,
    bare: `MATCH (:Journal {id: $id})<-[:PUBLISHED_IN]-(n:Paper)
      WITH n ORDER BY n.year DESC, n.id LIMIT 20 RETURN ${BARE_AROUND}`,
    values: ({ journals }, turn) => ({ id: pick(journals, turn) }),
  },
  {
    name: 'papers by journal and year, all',
    query:
      'query ($first: Int!) { paperGroups(by: [JOURNAL, YEAR], first: $first) { nodes { paperCount keys { id label } } } }',
    bare: `MATCH (j:Journal)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL
      WITH j, p.year AS year, count(p) AS papers
      RETURN j.id AS id, j.title AS title, year, papers ORDER BY papers DESC, id, year LIMIT $first`,
    values: anyFirst,
  },
  {
    name: 'papers by year of one journal',
    query: 'query ($id: ID!) { journal(id: $id) { title papersByYear { year paperCount } } }',
    bare: `MATCH (j:Journal {id: $id})<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL
      RETURN j.title AS title, p.year AS year, count(p) AS papers ORDER BY year`,
    values: ({ journals }, turn) => ({ id: pick(journals, turn) }),
  },
  {
    name: 'facets of one journal',
    query:
      'query ($id: ID!) { paperGroups(by: [YEAR], filter: {journal: $id}, first: 20) { nodes { paperCount keys { id } } } }',
    bare: `MATCH (:Journal {id: $id})<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL
      RETURN p.year AS year, count(p) AS papers ORDER BY papers DESC, year LIMIT 20`,
    values: ({ journals }, turn) => ({ id: pick(journals, turn) }),
  },
  {
    name: 'a page in the middle of all papers',
    query: 'query ($after: String!) { papers(first: 20, after: $after) { nodes { title year } } }',
    bare: `MATCH (p:Paper) WHERE p.year < $year OR (p.year = $year AND p.id > $id)
      RETURN p.id AS id, p.title AS title, p.year AS year ORDER BY year DESC, id LIMIT 20`,
    bar: 5,
    values: ({ middle }) => ({ ...middle }),
    variables: ({ year = 0, id = '' }) => ({ after: cursorOf(year, id) }),
  },
  {
    name: 'first page with total',
    query: 'query ($first: Int!) { papers(first: $first) { totalCount nodes { title year } } }',
    bare: `MATCH (p:Paper) WITH p ORDER BY p.year DESC, p.id LIMIT $first
      RETURN p.id AS id, p.title AS title, p.year AS year, COUNT { MATCH (n:Paper) } AS total`,
    values: anyFirst,
  },
  {
    name: 'an author by name',
    query: 'query ($name: String!) { author(name: $name) { id name paperCount } }',
    bare: 'MATCH (a:Author {key: $key}) RETURN a.id AS id, a.name AS name, a.paperCount AS papers',
    values: ({ named }, turn) => ({ ...pick(named, turn) }),
  },
  {
    name: 'papers of two authors',
    query:
      'query ($ids: [ID!]!) { sharedPapers(authors: $ids, first: 20) { nodes { title year } } }',
    bare: `MATCH (a:Author {id: $ids[0]})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author {id: $ids[1]})
      RETURN p.title AS title, p.year AS year ORDER BY year DESC, p.id LIMIT 20`,
    values: ({ pairs }, turn) => ({ ids: [...pick(pairs, turn)] }),
  },
  {
    name: 'names that begin so',
    query:
      'query ($word: String!) { authors(first: 10, filter: {name: $word}) { nodes { id name } } }',
    bare: `MATCH (a:Author) WHERE a.key CONTAINS $word
      RETURN a.id AS id, a.name AS name ORDER BY a.paperCount DESC, id LIMIT 10`,
    values: ({ words }, turn) => ({ word: pick(words, turn) }),
  },
  {
    name: 'text, two words',
    query:
      'query ($text: String!) { papers(first: 20, filter: {text: $text}) { nodes { title year } } }',
    bare: FULL_TEXT,
    values: bothWords,
    bar: 20,
  },
  {
    name: 'search by relevance, two words',
    query:
      'query ($text: String!) { search(text: $text, types: [PAPER], first: 20) { totalCount edges { score node { ... on Paper { title year } } } } }',
    bare: FULL_TEXT,
    values: bothWords,
    bar: 20,
  },
  {
    name: 'search with highlights, two words',
    query:
      'query ($text: String!) { search(text: $text, first: 20) { totalCount edges { score highlights { field html } node { ... on Paper { title year } } } } }',
    bare: FULL_TEXT,
    values: bothWords,
    bar: 20,
  },
  {
    name: 'search box, four letters',
    query:
      'query ($word: String!) { suggest(prefix: $word, first: 10) { label detail paperCount type } }',
    bare: `MATCH (a:Author) WHERE a.key CONTAINS $word
      RETURN a.id AS id, a.name AS name ORDER BY a.paperCount DESC, id LIMIT 10`,
    values: ({ words }, turn) => ({ word: pick(words, turn) }),
    bar: 20,
  },
  {
    name: 'search box, one letter, with papers',
    query:
      'query ($word: String!) { suggest(prefix: $word, first: 10, types: [AUTHOR, JOURNAL, TOPIC, PAPER]) { label detail paperCount type } }',
    values: ({ words }, turn) => ({ word: pick(words, turn).slice(0, 1) }),
    bar: 20,
  },
  {
    name: 'facets of all papers',
    query: `query ($first: Int!) { ${FACETS.map((axis) => `${axis}: paperGroups(by: [${axis}], first: $first) { nodes { paperCount keys { id label } } }`).join(' ')} }`,
    bare: [
      facet('(p:Paper)-[:PUBLISHED_IN]->(j:Journal)', 'j.id'),
      facet('(p:Paper)', 'p.type'),
      facet('(p:Paper) WHERE p.year IS NOT NULL', 'p.year'),
      facet("(p:Paper)-[:ABOUT {isPreferred: true, source: 'KEYWORD'}]->(t:Topic)", 't.id'),
    ],
    values: anyFirst,
  },
  {
    name: 'groups with figures',
    query: `query ($first: Int!) { paperGroups(by: [JOURNAL, YEAR], first: $first) {
      nodes { paperCount share authorCount keys { id label } } others { paperCount } withoutValue { paperCount } } }`,
    // What a client would write by itself counts the authors of all groups.
    bare: `MATCH (j:Journal)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL
      MATCH (p)<-[:AUTHORED]-(a:Author)
      WITH j, p.year AS year, count(DISTINCT p) AS papers, count(DISTINCT a) AS authors
      RETURN j.id AS id, j.title AS title, year, papers, authors ORDER BY papers DESC, id, year LIMIT $first`,
    values: anyFirst,
  },
  {
    name: 'the health of all papers',
    query: '{ corpusHealth { papers { aspect paperCount share } } }',
    bare: `MATCH (p:Paper)
      RETURN count(p) AS papers, count(p.doi) AS dois, count(p.year) AS years, count(p.abstract) AS abstracts,
        count(CASE WHEN EXISTS { (p)-[:PUBLISHED_IN]->(:Journal) } THEN 1 END) AS journals,
        count(CASE WHEN EXISTS { (p)-[e:ABOUT]->(:Topic) WHERE e.source = 'KEYWORD' } THEN 1 END) AS keywords`,
    values: () => ({}),
  },
  {
    name: 'combined filters',
    query: `query ($journals: [ID!]!, $author: ID!) {
      papers(first: 20, filter: {
        journals: {any: $journals}, year: {from: 2005, to: 2015}, has: [ABSTRACT], not: {author: $author}
      }) { nodes { title year } } }`,
    bare: `MATCH (p:Paper)-[:PUBLISHED_IN]->(j:Journal)
      WHERE j.id IN $journals AND p.year >= 2005 AND p.year <= 2015 AND p.abstract IS NOT NULL
        AND NOT EXISTS { MATCH (p)<-[:AUTHORED]-(:Author {id: $author}) }
      RETURN DISTINCT p.title AS title, p.year AS year, p.id AS id ORDER BY year DESC, id LIMIT 20`,
    values: ({ journals, hubs }, turn) => ({
      journals: [pick(journals, turn), pick(journals, turn + 1)],
      author: pick(hubs, turn),
    }),
  },
  {
    name: '1,000 papers by DOI',
    query:
      'query ($dois: [String!]!) { papersBy(dois: $dois) { missing rows { asked paper { id title year } } } }',
    bare: `UNWIND $dois AS doi MATCH (p:Paper {doi: doi})
      RETURN doi, p.id AS id, p.title AS title, p.year AS year`,
    values: ({ middle }, turn) => ({ dois: someDois(2 * middle.place, turn) }),
  },
  {
    name: 'all papers as CSV',
    query: '/export/papers.csv',
    bare: `MATCH (p:Paper)
      RETURN p.id AS id, p.title AS title, p.year AS year, p.type AS type, p.doi AS doi, p.abstract AS abstract,
        [(p)<-[e:AUTHORED]-(a:Author) | a.name] AS authors, [(p)-[:PUBLISHED_IN]->(j:Journal) | j.title] AS journal,
        [(p)-[e:ABOUT {isPreferred: true, source: 'KEYWORD'}]->(t:Topic) | t.label] AS keywords`,
    values: () => ({}),
    turns: 3,
  },
  ...NETWORK_QUESTIONS,
];

/** As many as one look-up takes; those of the made papers, in turn. */
function someDois(papers: number, turn: number): readonly string[] {
  return Array.from(
    { length: DOIS_A_LOOK_UP },
    (_, n) => `10.5555/bench.${1 + ((turn * DOIS_A_LOOK_UP + n) % papers)}`,
  );
}

function facet(match: string, key: string): string {
  return `MATCH ${match} WITH ${key} AS key, count(*) AS papers
    RETURN key, papers ORDER BY papers DESC, key LIMIT $first`;
}

function cursorOf(year: unknown, id: unknown): string {
  return Buffer.from(JSON.stringify(['Paper', 'YEAR_DESC', year, id])).toString('base64url');
}

function each(write: (number: number) => string): string {
  return Array.from({ length: PAPERS_BY_ID }, (_, number) => write(number)).join(' ');
}
