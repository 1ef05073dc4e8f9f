import { pick, type Question } from './question.js';

const NETWORK = 'nodes { author { id name } totalLinkStrength } links { strength paperCount }';

const EGO = (depth: number) =>
  `query ($id: ID!) { coauthorNetwork(author: $id, depth: ${depth}) { ${NETWORK} } }`;

/** How often each two of them share a paper; papers of more than 100 authors make no link. */
const LINKS_AMONG = `WITH collect(DISTINCT n.id) AS ids
  UNWIND ids AS id
  MATCH (a:Author {id: id})-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b:Author)
  WHERE p.authorCount <= 100 AND b.id > a.id AND b.id IN ids
  RETURN a.id AS a, b.id AS b, count(p) AS papers`;

const STEP = `-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author) WHERE p.authorCount <= 100`;

const BARE_EGO = `MATCH (:Author {id: $id})${STEP} ${LINKS_AMONG}`;

const BARE_EGO_OF_TWO = `MATCH (:Author {id: $id})-[:AUTHORED]->(q:Paper)<-[:AUTHORED]-(m:Author)
  WHERE q.authorCount <= 100
  WITH DISTINCT m MATCH (m)${STEP} ${LINKS_AMONG}`;

const ENDS = 'MATCH (a:Author {id: $from}), (b:Author {id: $to})';

/** Two authors who are far from each other, as a rule. */
const ends: Question['values'] = ({ authors }, turn) => ({
  from: pick(authors, turn),
  to: pick(authors, turn * 7 + 3),
});

/** Questions about who works with whom. */
export const NETWORK_QUESTIONS: readonly Question[] = [
  {
    name: 'ego network of depth 1, hubs',
    query: EGO(1),
    bare: BARE_EGO,
    values: ({ hubs }, turn) => ({ id: pick(hubs, turn) }),
    bar: 50,
  },
  {
    name: 'ego network of depth 1, random authors',
    query: EGO(1),
    bare: BARE_EGO,
    values: ({ authors }, turn) => ({ id: pick(authors, turn) }),
    bar: 50,
  },
  {
    name: 'ego network of depth 2, hubs',
    query: EGO(2),
    values: ({ hubs }, turn) => ({ id: pick(hubs, turn) }),
    bar: 200,
  },
  {
    name: 'ego network of depth 2, random authors',
    query: EGO(2),
    bare: BARE_EGO_OF_TWO,
    values: ({ authors }, turn) => ({ id: pick(authors, turn) }),
    bar: 200,
  },
  {
    name: 'distance between two people',
    query: 'query ($from: ID!, $to: ID!) { collaborationDistance(from: $from, to: $to) }',
    bare: `${ENDS} MATCH p = shortestPath((a)-[:AUTHORED*..12]-(b)) RETURN length(p) AS length`,
    values: ends,
  },
  {
    name: 'shortest path with its papers',
    query: `query ($from: ID!, $to: ID!) { coauthorPaths(from: $from, to: $to, limit: 1) {
      length authors { name } steps { papers(first: 5) { nodes { title year } } } } }`,
    bare: `${ENDS} MATCH p = shortestPath((a)-[:AUTHORED*..12]-(b))
      RETURN [n IN nodes(p) | coalesce(n.name, n.title)] AS names`,
    values: ends,
  },
];
