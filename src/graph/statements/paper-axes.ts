import { PAPER_EDGES, turned } from '../paper-edges.js';
import { about, type TopicSources } from './topic-condition.js';

/** A filter of papers as clients send it: `{"year": {"from": 2010, "to": 2019}}`. */
export type FilterJson = Readonly<Record<string, unknown>>;

/** How the API shows a value that the graph keeps in another form. */
export type ShownAs = 'AS_IT_IS' | 'COUNTRY' | 'INSTITUTION';

/** An axis by which papers `n` are grouped. In its Cypher `#` is the number of the axis. */
interface PaperAxis {
  /** Goes on from each paper to its values; a paper without one is left out. */
  readonly match: string;
  /** Begins at the nodes of a label and comes to their papers; null where values are no nodes. */
  readonly lead: { readonly from: string; readonly to: string } | null;
  /** The label of its nodes, where each keeps the number of the papers that `match` would count. */
  readonly counted: string | null;
  /** What groups are made by. */
  readonly value: string;
  readonly id: string;
  readonly label: string;
  /** By what groups come in the order of their values: the folded name of a node, else the value. */
  readonly sortedBy: string;
  /** What a paper has on the axis, which an id is compared with. */
  readonly key: string;
  readonly keyType: 'text' | 'integer';
  /** How often a paper may be on the axis: in several groups, and in one of them by several ways. */
  readonly isIn: 'ONE_GROUP' | 'GROUPS_ONCE' | 'GROUPS_IN_SEVERAL_WAYS';
  readonly shownAs: ShownAs;
  /** What tells groups apart whose filters differ; null where all have one form. */
  readonly kind: string | null;
  /** The filter of the papers in the group of an id. */
  readonly filterOf: (id: string, kind: string) => FilterJson;
  /** The filter of the papers without a value; null where every paper has one. */
  readonly filterOfNone: FilterJson | null;
  /** For the API's description: what the axis is. */
  readonly meaning: string;
}

const IN_TEXT = { keyType: 'text', sortedBy: 'x#', shownAs: 'AS_IT_IS', kind: null } as const;

/** The axes of papers. A row here is all that an axis needs: the API's enum and the files follow. */
export const PAPER_AXES = {
  JOURNAL: {
    ...reached('Journal', PAPER_EDGES.Journal, 'title'),
    counted: 'Journal',
    isIn: 'ONE_GROUP',
    filterOf: (journal) => ({ journal }),
    filterOfNone: lacking('JOURNAL'),
    meaning: 'What a paper was published in.',
  },
  YEAR: {
    ...property('year', 'n.year'),
    keyType: 'integer',
    filterOf: (year) => ({ year: { from: Number(year), to: Number(year) } }),
    filterOfNone: lacking('YEAR'),
    meaning: 'The year of publication.',
  },
  DECADE: {
    ...property('year', 'n.year - n.year % 10'),
    keyType: 'integer',
    label: "toString(x#) + 's'",
    filterOf: (first) => ({ year: { from: Number(first), to: Number(first) + 9 } }),
    filterOfNone: lacking('YEAR'),
    meaning: 'Ten years by their first: `2010` is 2010 to 2019.',
  },
  TYPE: {
    ...property('type', 'n.type'),
    filterOf: (type) => ({ type }),
    filterOfNone: null,
    meaning: 'The RIS type, such as `JOUR`.',
  },
  LANGUAGE: {
    ...property('language', 'n.language'),
    filterOf: (language) => ({ language }),
    filterOfNone: lacking('LANGUAGE'),
    meaning: 'The language that its records name.',
  },
  AUTHOR: {
    ...reached('Author', PAPER_EDGES.Author, 'name'),
    counted: 'Author',
    isIn: 'GROUPS_ONCE',
    filterOf: (author) => ({ author }),
    filterOfNone: { authorCount: { from: 0, to: 0 } },
    meaning: 'A person or group that signs a paper.',
  },
  TOPIC: {
    ...topic('KEYWORD_ELSE_TERM'),
    kind: 'x#.source',
    // A paper with keywords is not in the groups of its terms.
    filterOf: (id, source) => ({ topic: id, ...(source === 'TERM' && lacking('KEYWORDS')) }),
    filterOfNone: { not: { or: [{ has: ['KEYWORDS'] }, { has: ['TERMS'] }] } },
    meaning: 'The keywords of a paper, or its terms if it has no keywords.',
  },
  KEYWORD: {
    ...topic('KEYWORD'),
    filterOf: (id) => ({ topic: id }),
    filterOfNone: lacking('KEYWORDS'),
    meaning: 'The keywords of a paper.',
  },
  TERM: {
    ...topic('TERM'),
    filterOf: (id) => ({ topic: id }),
    filterOfNone: lacking('TERMS'),
    meaning: 'The terms of its title and abstract.',
  },
  INSTITUTION: {
    ...listed('institutions'),
    match: `UNWIND n.institutions AS form#
WITH *, coalesce($institutionForms[form#], form#) AS listed#`,
    isIn: 'GROUPS_IN_SEVERAL_WAYS',
    shownAs: 'INSTITUTION',
    filterOf: (institution) => ({ institution }),
    filterOfNone: lacking('INSTITUTIONS'),
    meaning: 'The institutions that its addresses name.',
  },
  COUNTRY: {
    ...listed('countries'),
    isIn: 'GROUPS_ONCE',
    shownAs: 'COUNTRY',
    filterOf: (country) => ({ country }),
    filterOfNone: lacking('COUNTRIES'),
    meaning: 'The countries that its addresses name.',
  },
  SOURCE: {
    ...IN_TEXT,
    match: 'MATCH (n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i#:Import)',
    lead: null,
    counted: null,
    value: 'i#.source AS x#',
    id: 'x#',
    label: 'x#',
    key: 'i#.source',
    isIn: 'GROUPS_IN_SEVERAL_WAYS',
    filterOf: (source) => ({ source }),
    filterOfNone: null,
    meaning: 'The name of a source that was imported, such as a file.',
  },
} as const satisfies Readonly<Record<string, PaperAxis>>;

/** What papers are grouped by. */
export type Axis = keyof typeof PAPER_AXES;

/** The row of an axis. */
export function axisOf(axis: Axis): PaperAxis {
  return PAPER_AXES[axis];
}

/** An axis whose values are nodes. @param edge as it is seen from the paper. */
function reached(name: string, edge: string, label: string, condition = '') {
  return {
    ...IN_TEXT,
    match: `MATCH (n)${edge}(x#:${name})${condition}`,
    lead: { from: name, to: `${turned(edge)}(n:Paper)${condition}` },
    counted: null,
    value: 'x#',
    id: 'x#.id',
    label: `x#.${label}`,
    sortedBy: 'x#.key',
    key: 'x#.id',
  };
}

function topic(source: TopicSources) {
  const condition = about('t#', { source, scheme: null });
  return {
    ...reached('Topic', PAPER_EDGES.Topic.replace('[:', '[t#:'), 'label', condition),
    isIn: 'GROUPS_ONCE',
  } as const;
}

/** An axis of a property that a paper has once, or of what is made of it. */
function property(name: string, value: string) {
  return {
    ...IN_TEXT,
    match: `WITH * WHERE n.${name} IS NOT NULL`,
    lead: null,
    counted: null,
    value: `${value} AS x#`,
    id: 'toString(x#)',
    label: 'toString(x#)',
    key: value,
    isIn: 'ONE_GROUP',
  } as const;
}

/** An axis of the entries of a list that a paper has. */
function listed(name: string) {
  return {
    ...IN_TEXT,
    match: `UNWIND n.${name} AS listed#`,
    lead: null,
    counted: null,
    value: 'listed# AS x#',
    id: 'x#',
    label: 'x#',
    key: 'listed#',
  };
}

function lacking(feature: string): FilterJson {
  return { not: { has: [feature] } };
}
