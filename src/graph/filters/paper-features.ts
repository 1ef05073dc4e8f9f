import type { TopicSource } from '../../model/index.js';
import type { Condition } from './condition.js';
import type { FilterScope } from './filter-scope.js';

/** What a paper may have or lack. */
export type PaperFeature =
  | 'DOI'
  | 'ABSTRACT'
  | 'YEAR'
  | 'JOURNAL'
  | 'ISSN'
  | 'LANGUAGE'
  | 'KEYWORDS'
  | 'TERMS'
  | 'PMID'
  | 'ORCID'
  | 'ADDRESSES'
  | 'INSTITUTIONS'
  | 'COUNTRIES'
  | 'PAGES'
  | 'ISBN';

interface Feature {
  readonly cypher: (scope: FilterScope) => string;
  readonly words: string;
}

const FEATURES: Readonly<Record<PaperFeature, Feature>> = {
  DOI: { cypher: () => 'n.doi IS NOT NULL', words: 'a DOI' },
  ABSTRACT: { cypher: () => 'n.abstract IS NOT NULL', words: 'an abstract' },
  YEAR: { cypher: () => 'n.year IS NOT NULL', words: 'a year' },
  JOURNAL: {
    cypher: (scope) => scope.exists('(n)-[:PUBLISHED_IN]->(:Journal)'),
    words: 'a journal',
  },
  ISSN: {
    cypher: (scope) =>
      scope.exists(
        '(n)-[:PUBLISHED_IN]->(aJournal:Journal) WHERE size(coalesce(aJournal.issns, [])) > 0',
      ),
    words: 'the ISSN of a journal',
  },
  LANGUAGE: { cypher: () => 'n.language IS NOT NULL', words: 'a language' },
  KEYWORDS: { cypher: (scope) => hasTopics(scope, 'KEYWORD'), words: 'keywords' },
  TERMS: { cypher: (scope) => hasTopics(scope, 'TERM'), words: 'terms' },
  PMID: { cypher: () => 'n.pmid IS NOT NULL', words: 'a PubMed number' },
  ORCID: {
    cypher: (scope) =>
      scope.exists('(n)<-[anEdge:AUTHORED]-(:Author) WHERE anEdge.orcid IS NOT NULL'),
    words: 'an author with an ORCID',
  },
  INSTITUTIONS: { cypher: () => sizeOf('institutions'), words: 'an institution' },
  COUNTRIES: { cypher: () => sizeOf('countries'), words: 'a country' },
  ADDRESSES: { cypher: () => sizeOf('affiliations'), words: 'addresses' },
  PAGES: { cypher: () => 'n.pages IS NOT NULL', words: 'pages' },
  ISBN: { cypher: () => sizeOf('isbns'), words: 'an ISBN' },
};

function hasTopics(scope: FilterScope, source: TopicSource): string {
  return scope.exists(`(n)-[anEdge:ABOUT]->(:Topic) WHERE anEdge.source = '${source}'`);
}

/** An engine may keep an empty list as none. */
function sizeOf(list: string): string {
  return `size(coalesce(n.${list}, [])) > 0`;
}

/** All of these features. */
export const featuresCondition: Condition<readonly PaperFeature[]> = {
  cypher: (features, scope) => {
    const conditions = features.map((feature) => FEATURES[feature].cypher(scope));
    return conditions.length === 1
      ? conditions.join('')
      : `(${conditions.join(' AND ') || 'true'})`;
  },
  words: (features) => `with ${features.map((feature) => FEATURES[feature].words).join(' and ')}`,
};
