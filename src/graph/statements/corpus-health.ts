import { type Decoder, integer, text } from '../../model/index.js';
import type { Clause, Dialect } from '../dialect.js';
import type { PaperConditions, PaperFilter } from '../filters/index.js';
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

/** What is counted of authors `a`, in Cypher. */
const AUTHOR_ASPECTS = {
  ORCID: 'EXISTS { (a)-[given:AUTHORED]->(:Paper) WHERE given.orcid IS NOT NULL }',
  SINGLE_WORD_NAME: "a.isGroup = false AND a.givenName = ''",
  // Writings without capitals are the same in both cases; initials are capitals anyway.
  NAME_IN_CAPITALS: `a.isGroup = false AND size(a.familyName) > 3
       AND a.familyName = toUpper(a.familyName) AND a.familyName <> toLower(a.familyName)`,
  // After the mark comes what sets apart the people of one name: an ORCID, or a decision.
  SHARED_NAME: "a.key CONTAINS '#'",
} as const;

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
  const counts = PAPER_ASPECT_NAMES.map((name) =>
    countWhere(everyPaperCondition(PAPER_ASPECTS[name]).text, name),
  );
  return statement<HealthCounts<PaperAspect>>(
    'paperHealth',
    `${papers.text}
     RETURN count(n) AS total,
       ${counts.join(',\n       ')}`,
    papers.parameters,
    columnsFor(PAPER_ASPECT_NAMES),
  );
}

/** What the authors of these papers are, in one pass over them. */
export function authorHealth(
  filter: PaperFilter,
  dialect: Dialect,
): Statement<HealthCounts<AuthorAspect>> {
  const authors = authorsOf(filter, dialect);
  const counts = AUTHOR_ASPECT_NAMES.map((name) => countWhere(AUTHOR_ASPECTS[name], name));
  return statement<HealthCounts<AuthorAspect>>(
    'authorHealth',
    `${authors.text}
     RETURN count(a) AS total,
       ${counts.join(',\n       ')}`,
    authors.parameters,
    columnsFor(AUTHOR_ASPECT_NAMES),
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
     WITH a WHERE ${AUTHOR_ASPECTS[aspect]}
     WITH a ORDER BY a.paperCount DESC, a.id LIMIT $limit
     RETURN a.id AS id`,
    { ...authors.parameters, limit },
    { id: text },
  );
}

/** Binds `a` to each author of the papers once. */
function authorsOf(filter: PaperFilter, dialect: Dialect): Clause {
  if (Object.keys(filter).length === 0) {
    return { text: 'MATCH (a:Author) WHERE a.paperCount > 0', parameters: {} };
  }
  const papers = matchPapers(filter, dialect);
  return {
    text: `${papers.text}\nMATCH (n)<-[:AUTHORED]-(a:Author)\nWITH DISTINCT a`,
    parameters: papers.parameters,
  };
}

function countWhere(condition: string, name: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END) AS ${name}`;
}

function columnsFor<Aspect extends string>(
  names: readonly Aspect[],
): { readonly [Name in Aspect | 'total']: Decoder<number> } {
  const columns = Object.fromEntries(['total', ...names].map((name) => [name, integer]));
  return columns as { readonly [Name in Aspect | 'total']: Decoder<number> };
}
