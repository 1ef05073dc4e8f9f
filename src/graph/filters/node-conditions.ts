import type { TopicScheme, TopicSource } from '../../model/index.js';
import { PAPER_EDGES, turned } from '../paper-edges.js';
import type { Condition, ConditionTable } from './condition.js';
import type { Filter } from './filter.js';
import type { FilterScope } from './filter-scope.js';
import { isAmong } from './id-set.js';
import { listed, quoted } from './in-words.js';
import { ODD_NAMES, type OddName } from './odd-names.js';
import { compares, isValue } from './property-condition.js';

/** What may be asked of an author, a journal or a topic; a year is that of the first or last of its papers. */
export interface NodeConditions {
  /** Ids, of which it has one. */
  readonly ids: readonly string[];
  /** Parts of words that its key must hold, in any order. */
  readonly name: readonly string[];
  readonly paperCountFrom: number;
  readonly paperCountTo: number;
  readonly firstYearFrom: number;
  readonly firstYearTo: number;
  readonly lastYearFrom: number;
  readonly lastYearTo: number;
  /** Of authors: whether it is a group. */
  readonly isGroup: boolean;
  /** Of authors: whether a paper has an ORCID with the name. */
  readonly hasOrcid: boolean;
  /** Of authors: what is odd about the name. */
  readonly oddName: OddName;
  /** The id of an institution that an address of one of its papers names. */
  readonly institution: string;
  readonly country: string;
  /** Of journals. */
  readonly issn: string;
  /** Of topics. */
  readonly source: TopicSource;
  readonly scheme: TopicScheme;
}

/** Selects authors, journals or topics; all given conditions must hold. */
export type NodeFilter = Filter<NodeConditions>;

/** A label with a table of conditions. */
export type FilteredLabel = keyof typeof PAPER_EDGES;

/** So many nodes are found by their ids before the list is read; more are told among all. */
const NARROW = 1_000;

/** The one place where a condition on authors, journals and topics is told to engines and to people. */
export function nodeConditions(label: FilteredLabel): ConditionTable<NodeConditions> {
  const edge = turned(PAPER_EDGES[label]).replace('[:', '[anEdge:');
  const paper = `(n)${edge}(aPaper:Paper)`;
  const withPaper = (name: string, expression: string, comparison: string) => ({
    cypher: (value: string | number, scope: FilterScope): string =>
      scope.exists(`${paper} WHERE ${expression} ${comparison} ${scope.parameter(name, value)}`),
  });
  return {
    ids: idsOf(label),
    name: {
      cypher: (words, scope) =>
        words.map((word) => `n.key CONTAINS ${scope.parameter('part', word)}`).join(' AND ') ||
        'true',
      text: { of: (words) => words, isEnough: true },
      words: (words) => `named ${quoted(words, 'and')}`,
    },
    paperCountFrom: compares(
      'paperCountFrom',
      'n.paperCount',
      '>=',
      'whose number of papers is at least',
    ),
    paperCountTo: compares(
      'paperCountTo',
      'n.paperCount',
      '<=',
      'whose number of papers is at most',
    ),
    firstYearFrom: noneBefore(paper),
    firstYearTo: {
      ...withPaper('firstYearTo', 'aPaper.year', '<='),
      words: (year) => `whose first paper is of ${year} or before`,
    },
    lastYearFrom: {
      ...withPaper('lastYearFrom', 'aPaper.year', '>='),
      words: (year) => `whose last paper is of ${year} or later`,
    },
    lastYearTo: noneAfter(paper),
    isGroup: {
      cypher: (isGroup, scope) => `n.isGroup = ${scope.parameter('isGroup', isGroup)}`,
      isUnknownWithout: true,
      words: (isGroup) => (isGroup ? 'that are groups' : 'that are people'),
    },
    hasOrcid: {
      cypher: (hasOne, scope) =>
        `${hasOne ? '' : 'NOT '}${scope.exists(`${paper} WHERE anEdge.orcid IS NOT NULL`)}`,
      words: (hasOne) => (hasOne ? 'with an ORCID' : 'without an ORCID'),
    },
    oddName: {
      cypher: (odd) => `(${ODD_NAMES[odd].cypher})`,
      words: (odd) => ODD_NAMES[odd].words,
    },
    institution: {
      cypher: (id, scope) =>
        scope.exists(
          `${paper} WHERE ${scope.parameter('institution', id)} IN aPaper.institutionIds`,
        ),
      words: (id) => `with a paper from the institution ${id}`,
    },
    country: {
      cypher: (code, scope) =>
        scope.exists(`${paper} WHERE ${scope.parameter('country', code)} IN aPaper.countries`),
      words: (code) => `with a paper from the country ${code}`,
    },
    issn: {
      cypher: (issn, scope) => `${scope.parameter('issn', issn)} IN n.issns`,
      isUnknownWithout: true,
      words: (issn) => `with the ISSN ${issn}`,
    },
    source: isValue('topicSource', 'source', 'of the source'),
    scheme: {
      cypher: (scheme, scope) => `${scope.parameter('topicScheme', scheme)} IN n.schemes`,
      isUnknownWithout: true,
      words: (scheme) => `of the list ${scheme}`,
    },
  };
}

function idsOf(label: FilteredLabel): Condition<readonly string[]> {
  return {
    cypher: (ids, scope) => isAmong('n.id', 'nodeIds', ids, scope),
    anchor: (ids) =>
      ids.length > NARROW
        ? null
        : {
            match: (scope) =>
              `UNWIND ${scope.parameter('nodeIds', ids)} AS nodeId\nMATCH (n:${label} {id: nodeId})`,
            rank: 0,
            isNarrow: true,
          },
    words: (ids) => `with the id ${listed(ids)}`,
  };
}

function noneBefore(paper: string): Condition<number> {
  return {
    cypher: (year, scope) => {
      const first = scope.parameter('firstYearFrom', year);
      return `(${scope.exists(`${paper} WHERE aPaper.year >= ${first}`)} AND NOT ${scope.exists(`${paper} WHERE aPaper.year < ${first}`)})`;
    },
    words: (year) => `whose first paper is of ${year} or later`,
  };
}

function noneAfter(paper: string): Condition<number> {
  return {
    cypher: (year, scope) => {
      const last = scope.parameter('lastYearTo', year);
      return `(${scope.exists(`${paper} WHERE aPaper.year <= ${last}`)} AND NOT ${scope.exists(`${paper} WHERE aPaper.year > ${last}`)})`;
    },
    words: (year) => `whose last paper is of ${year} or before`,
  };
}
