import type { TopicScheme } from '../../model/index.js';
import type { Condition, ConditionTable } from './condition.js';
import type { Filter, OneOrAny } from './filter.js';
import { isAmong } from './id-set.js';
import { listed, quoted } from './in-words.js';
import { nodeCondition } from './node-condition.js';
import { featuresCondition, type PaperFeature } from './paper-features.js';
import { compares, holdsValue, isValue } from './property-condition.js';
import { type Passage, passageCondition, wordsCondition } from './text-condition.js';

/** What may be asked of a paper. */
export interface PaperConditions {
  /** Ids of papers, of which it is one. */
  readonly ids: readonly string[];
  /** The id of an author. */
  readonly author: OneOrAny;
  /** The id of a topic. */
  readonly topic: OneOrAny;
  /** The id of a journal. */
  readonly journal: OneOrAny;
  readonly yearFrom: number;
  readonly yearTo: number;
  /** A RIS type such as `JOUR`. */
  readonly type: OneOrAny;
  /** A language as papers have it. */
  readonly language: OneOrAny;
  /** The id of an institution that its addresses name. */
  readonly institution: OneOrAny;
  /** The ISO 3166-1 code of a country that its addresses name. */
  readonly country: OneOrAny;
  /** The first day, month or year of publication that is meant, in ISO 8601. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly authorCountFrom: number;
  readonly authorCountTo: number;
  /** A list from which it has a keyword. */
  readonly keywordScheme: TopicScheme;
  readonly has: readonly PaperFeature[];
  /** The id of an import that brought a record of it. */
  readonly import: OneOrAny;
  /** The name of a source that brought a record of it. */
  readonly source: OneOrAny;
  /** Whether it may be the same as another paper. */
  readonly isPossibleDuplicate: boolean;
  /** Words that must all occur in title or abstract, folded as `searchWords` does. */
  readonly words: readonly string[];
  /** Words that follow one another. */
  readonly passage: Passage;
}

/** Selects papers; all given conditions must hold. */
export type PaperFilter = Filter<PaperConditions>;

/** As precise as its records say: `2021`, `2021-12` or `2021-12-01`. */
const PUBLISHED = 'coalesce(n.publishedOn, toString(n.year))';

/** After every digit and hyphen, so that a date ends after all dates in it. */
const END_OF_DATE = '~';

/** The one place where a condition on papers is told to engines and to people; in the order of statements. */
export const PAPER_CONDITIONS: ConditionTable<PaperConditions> = {
  ids: {
    cypher: (ids, scope) => isAmong('n.id', 'paperIds', ids, scope),
    anchor: (ids) => ({
      match: (scope) =>
        `UNWIND ${scope.parameter('paperIds', ids)} AS paperId\nMATCH (n:Paper {id: paperId})`,
      rank: 0,
      isNarrow: true,
    }),
    words: (ids) => `with the id ${listed(ids)}`,
  },
  author: nodeCondition({
    name: 'author',
    label: 'Author',
    rank: 1,
    words: 'by the author',
  }),
  topic: nodeCondition({
    name: 'topic',
    label: 'Topic',
    rank: 2,
    words: 'about the topic',
  }),
  journal: nodeCondition({
    name: 'journal',
    label: 'Journal',
    rank: 3,
    words: 'in the journal',
  }),
  yearFrom: compares('yearFrom', 'n.year', '>=', 'from the year'),
  yearTo: compares('yearTo', 'n.year', '<=', 'up to the year'),
  type: isValue('type', 'type', 'of the type'),
  language: isValue('language', 'language', 'in the language'),
  institution: holdsValue('institution', 'institutionIds', 'with an address at the institution'),
  country: holdsValue('country', 'countries', 'with an address in the country'),
  publishedFrom: compares(
    'publishedFrom',
    `${PUBLISHED} + '${END_OF_DATE}'`,
    '>=',
    'published from',
  ),
  publishedTo: {
    ...compares<string>('publishedTo', PUBLISHED, '<=', 'published up to'),
    cypher: (date, scope) =>
      `${PUBLISHED} <= ${scope.parameter('publishedTo', `${date}${END_OF_DATE}`)}`,
  },
  authorCountFrom: compares('authorCountFrom', 'n.authorCount', '>=', 'with an author count from'),
  authorCountTo: compares('authorCountTo', 'n.authorCount', '<=', 'with an author count up to'),
  keywordScheme: {
    cypher: (scheme, scope) =>
      scope.exists(
        `(n)-[anEdge:ABOUT]->(:Topic) WHERE ${scope.parameter('keywordScheme', scheme)} IN anEdge.schemes`,
      ),
    words: (scheme) => `with a keyword of the list ${scheme}`,
  },
  has: featuresCondition,
  import: fromImport('import', 'id', listed),
  source: fromImport('importSource', 'source', quoted),
  isPossibleDuplicate: {
    cypher: (isPossible, scope) => {
      const other = scope.exists(
        '(n)<-[:DESCRIBES]-(:Record)-[:MAY_BE]-(:Record)-[:DESCRIBES]->(twin:Paper) WHERE twin.id <> n.id',
      );
      return isPossible ? other : `NOT ${other}`;
    },
    words: (isPossible) => `that ${isPossible ? 'may' : 'do not seem to'} be the same as another`,
  },
  words: wordsCondition,
  passage: passageCondition,
};

function fromImport(
  name: string,
  property: 'id' | 'source',
  inWords: (values: OneOrAny) => string,
): Condition<OneOrAny> {
  const condition = (values: OneOrAny, parameter: string): string =>
    `anImport.${property} ${typeof values === 'string' ? '=' : 'IN'} ${parameter}`;
  return {
    cypher: (values, scope) =>
      scope.exists(
        `(n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(anImport:Import) WHERE ${condition(values, scope.parameter(name, values))}`,
      ),
    anchor: (values) => ({
      match: (scope) => {
        const source = condition(values, scope.parameter(name, values));
        return `MATCH (anImport:Import) WHERE ${source}
MATCH (anImport)-[:CONTAINS]->(:Record)-[:DESCRIBES]->(n:Paper)
WITH DISTINCT n`;
      },
      rank: 30,
      isNarrow: false,
    }),
    words: (values) => `from the ${property === 'id' ? 'import' : 'source'} ${inWords(values)}`,
  };
}
