import { type Decoder, integer, text } from '../../model/index.js';
import type { Clause, Dialect } from '../dialect.js';
import {
  ODD_NAMES,
  type OddName,
  type PaperConditions,
  type PaperFilter,
} from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import { everyPaperCondition, matchPapers } from './match-papers.js';

/** What papers have, or are: each is the filter that selects those, for engines and for clients. */
export const PAPER_ASPECTS = {
  DOI: { has: ['DOI'] },
  YEAR: { has: ['YEAR'] },
  JOURNAL: { has: ['JOURNAL'] },
  ISSN: { has: ['ISSN'] },
  KEYWORDS: { has: ['KEYWORDS'] },
  ABSTRACT: { has: ['ABSTRACT'] },
  ORCID: { has: ['ORCID'] },
  ADDRESSES: { has: ['ADDRESSES'] },
  POSSIBLE_DUPLICATE: { isPossibleDuplicate: true },
} as const satisfies Readonly<
  Record<string, Partial<Pick<PaperConditions, 'has' | 'isPossibleDuplicate'>>>
>;

/** What is counted of papers. */
export type PaperAspect = keyof typeof PAPER_ASPECTS;

/** What authors `n` have, or what is odd about their names: in Cypher, and as a filter for clients. */
export const AUTHOR_ASPECTS = {
  ORCID: {
    cypher: 'EXISTS { (n)-[given:AUTHORED]->(:Paper) WHERE given.orcid IS NOT NULL }',
    filter: { hasOrcid: true },
  },
  SINGLE_WORD_NAME: odd('SINGLE_WORD'),
  NAME_IN_CAPITALS: odd('IN_CAPITALS'),
  SHARED_NAME: odd('SHARED'),
} as const satisfies Readonly<Record<string, { readonly cypher: string; readonly filter: object }>>;

function odd(nameIs: OddName) {
  return { cypher: ODD_NAMES[nameIs].cypher, filter: { nameIs } };
}

/** What is counted of authors. */
export type AuthorAspect = keyof typeof AUTHOR_ASPECTS;

/** The aspects in their order. */
export const PAPER_ASPECT_NAMES = Object.keys(PAPER_ASPECTS) as readonly PaperAspect[];
export const AUTHOR_ASPECT_NAMES = Object.keys(AUTHOR_ASPECTS) as readonly AuthorAspect[];

/** How many there are, and of how many each aspect is true. */
export type HealthCounts<Aspect extends string> = Readonly<Record<Aspect | 'total', number>>;

/** What the papers of a filter have and lack, in one pass over them. */
export function paperHealth(
  filter: PaperFilter,
  dialect: Dialect,
): Statement<HealthCounts<PaperAspect>> {
  const papers = matchPapers(filter, dialect);
  const conditionOf = (name: PaperAspect) => everyPaperCondition(PAPER_ASPECTS[name]).text;
  return countsOf('paperHealth', papers, PAPER_ASPECT_NAMES, conditionOf);
}

/** What the authors of these papers are, in one pass over them. */
export function authorHealth(
  filter: PaperFilter,
  dialect: Dialect,
): Statement<HealthCounts<AuthorAspect>> {
  const authors = authorsOf(filter, dialect);
  return countsOf(
    'authorHealth',
    authors,
    AUTHOR_ASPECT_NAMES,
    (name) => AUTHOR_ASPECTS[name].cypher,
  );
}

/** The authors of these papers of whom an aspect is true, those with the most papers first. */
export function authorsOfAspect(
  aspect: AuthorAspect,
  filter: PaperFilter,
  limit: number,
  dialect: Dialect,
): Statement<{ readonly id: string }> {
  const authors = authorsOf(filter, dialect);
  return statement(
    'authorsOfAspect',
    `${authors.text}
     WITH n WHERE ${AUTHOR_ASPECTS[aspect].cypher}
     WITH n ORDER BY n.paperCount DESC, n.id LIMIT $limit
     RETURN n.id AS id`,
    { ...authors.parameters, limit },
    { id: text },
  );
}

/** Binds `n` to each author of the papers once. */
function authorsOf(filter: PaperFilter, dialect: Dialect): Clause {
  if (Object.keys(filter).length === 0) {
    return { text: 'MATCH (n:Author) WHERE n.paperCount > 0', parameters: {} };
  }
  const papers = matchPapers(filter, dialect);
  return {
    text: `${papers.text}\nMATCH (n)<-[:AUTHORED]-(a:Author)\nWITH DISTINCT a AS n`,
    parameters: papers.parameters,
  };
}

/** Counts the nodes that `found` binds to `n`, and those of whom each aspect is true. */
function countsOf<Aspect extends string>(
  statementName: string,
  found: Clause,
  aspects: readonly Aspect[],
  conditionOf: (aspect: Aspect) => string,
): Statement<HealthCounts<Aspect>> {
  const counts = aspects.map(
    (name) => `count(CASE WHEN ${conditionOf(name)} THEN 1 END) AS ${name}`,
  );
  return statement<HealthCounts<Aspect>>(
    statementName,
    `${found.text}
     RETURN count(n) AS total,
       ${counts.join(',\n       ')}`,
    found.parameters,
    columnsFor(aspects),
  );
}

function columnsFor<Aspect extends string>(
  names: readonly Aspect[],
): { readonly [Name in Aspect | 'total']: Decoder<number> } {
  const columns = Object.fromEntries(['total', ...names].map((name) => [name, integer]));
  return columns as { readonly [Name in Aspect | 'total']: Decoder<number> };
}
