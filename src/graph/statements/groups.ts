import { type Decoder, integer, text } from '../../model/index.js';
import type { Clause, Dialect } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import {
  comesAfter,
  inOrder,
  type Order,
  orderBy,
  type PageRequest,
  pageParameters,
} from './keyset.js';
import { type PaperFilter, selectPapers } from './match-papers.js';
import { about, type TopicSources } from './topic-condition.js';

/** What papers are grouped by. */
export type Axis = 'JOURNAL' | 'YEAR' | 'TYPE' | 'AUTHOR' | 'TOPIC' | 'KEYWORD' | 'TERM';

/** An axis of papers `n`. `#` is the axis's number. */
interface AxisCypher {
  /** Goes on from each paper. */
  readonly match: string;
  /** Begins at the axis and comes to its papers; null for a property of papers. */
  readonly lead: string | null;
  /** The label of its nodes, where each keeps the number of the papers that `match` would count. */
  readonly counted: string | null;
  readonly value: string;
  readonly id: string;
  readonly label: string;
}

const AXES: Readonly<Record<Axis, AxisCypher>> = {
  JOURNAL: node('Journal', '-[:PUBLISHED_IN]->', 'title'),
  AUTHOR: node('Author', '<-[:AUTHORED]-', 'name'),
  TOPIC: topic('KEYWORD_ELSE_TERM'),
  KEYWORD: topic('KEYWORD'),
  TERM: topic('TERM'),
  YEAR: property('year'),
  TYPE: property('type'),
};

function node(name: string, edge: string, label: string): AxisCypher {
  return { ...reached(name, edge, label, ''), counted: name };
}

function topic(source: TopicSources): AxisCypher {
  return reached('Topic', '-[t#:ABOUT]->', 'label', about('t#', { source, scheme: null }));
}

/** @param edge as it is seen from the paper. */
function reached(name: string, edge: string, label: string, condition: string): AxisCypher {
  return {
    match: `MATCH (n)${edge}(x#:${name})${condition}`,
    lead: `MATCH (x#:${name})${turned(edge)}(n:Paper)${condition}`,
    counted: null,
    value: 'x#',
    id: 'x#.id',
    label: `x#.${label}`,
  };
}

function turned(edge: string): string {
  return edge.startsWith('<') ? `${edge.slice(1)}>` : `<${edge.slice(0, -1)}`;
}

function property(name: string): AxisCypher {
  const value = `toString(x#)`;
  return {
    match: `WITH * WHERE n.${name} IS NOT NULL`,
    lead: null,
    counted: null,
    value: `n.${name} AS x#`,
    id: value,
    label: value,
  };
}

/** The largest groups first, then by their ids; the id of a row is that on the second axis. */
export const groupOrder = orderBy(
  { name: 'PAPER_COUNT', expression: 'paperCount', type: 'number', direction: 'DESC' },
  { name: 'ID', expression: 'id0', type: 'string', direction: 'ASC' },
);

/** One group: its key and label on each axis (empty on a second axis that was not asked for). */
export interface PaperGroupRow {
  readonly id0: string;
  readonly label0: string;
  readonly id1: string;
  readonly label1: string;
  readonly paperCount: number;
}

const groupColumns: { readonly [Key in keyof PaperGroupRow]: Decoder<PaperGroupRow[Key]> } = {
  id0: text,
  label0: text,
  id1: text,
  label1: text,
  paperCount: integer,
};

/**
 * A page of the groups of papers over one or two axes: by {@link groupOrder}, or from its end; a paper without
 * a value on an axis is in no group.
 */
export function paperGroups(
  filter: PaperFilter,
  axes: readonly Axis[],
  order: Order,
  page: PageRequest,
  dialect: Dialect,
): Statement<PaperGroupRow> {
  const grouped = groupPapers(filter, axes, dialect);
  const names = ['paperCount', 'id0'];
  const condition = comesAfter(order, page.after, names, 'id1');
  return statement<PaperGroupRow>(
    'paperGroups',
    `${grouped.text}
     WITH ${columnsOf(axes)}, paperCount
     WHERE ${condition.text}
     RETURN id0, label0, id1, label1, paperCount
     ORDER BY ${inOrder(order, names, 'id1')} LIMIT $limit`,
    pageParameters(page, grouped.parameters, condition.parameters),
    groupColumns,
  );
}

/** How many groups there are. */
export function countOfPaperGroups(
  filter: PaperFilter,
  axes: readonly Axis[],
  dialect: Dialect,
): Statement<{ readonly total: number }> {
  const grouped = groupPapers(filter, axes, dialect);
  return statement(
    'countOfPaperGroups',
    `${grouped.text}\nRETURN count(*) AS total`,
    grouped.parameters,
    { total: integer },
  );
}

function groupPapers(filter: PaperFilter, axes: readonly Axis[], dialect: Dialect): Clause {
  const [only] = axes.length === 1 ? axes : [];
  const label = only === undefined || Object.keys(filter).length > 0 ? null : AXES[only].counted;
  if (label !== null) return countsKept(label);
  const papers = papersOnAxes(filter, axes, dialect);
  const values = axes.map((axis, index) => numbered(AXES[axis].value, index));
  return {
    text: `${papers.text}\nWITH ${values.join(', ')}, count(n) AS paperCount`,
    parameters: papers.parameters,
  };
}

/** Groups of all papers over one axis whose nodes keep the number of their papers. */
function countsKept(label: string): Clause {
  return {
    text: `MATCH (x0:${label}) WHERE x0.paperCount > 0\nWITH x0, x0.paperCount AS paperCount`,
    parameters: {},
  };
}

/**
 * Each selected paper with its value on each axis. All papers are come to from the nodes of an axis, which
 * are fewer: that takes half of the time or less on both engines.
 */
function papersOnAxes(filter: PaperFilter, axes: readonly Axis[], dialect: Dialect): Clause {
  const { match, among } = selectPapers(filter, dialect);
  const leads = axes.map((axis) => AXES[axis].lead);
  const first = leads.findIndex((lead) => lead !== null);
  const lead = leads[first] ?? null;
  const matches = axes.map((axis, index) => numbered(AXES[axis].match, index));
  if (among === null || among.words.length > 0 || lead === null) {
    return { text: [match.text, ...matches].join('\n'), parameters: match.parameters };
  }
  const { text: condition, parameters } = among.conditions;
  const conditions = condition === 'true' ? [] : [`WITH * WHERE ${condition}`];
  const others = matches.filter((_, index) => index !== first);
  return { text: [numbered(lead, first), ...conditions, ...others].join('\n'), parameters };
}

/** With one axis the second key is empty, so that one text serves both. */
function columnsOf(axes: readonly Axis[]): string {
  return [0, 1]
    .map((index) => {
      const axis = axes[index];
      if (axis === undefined) return `'' AS id${index}, '' AS label${index}`;
      const { id, label } = AXES[axis];
      return `${numbered(id, index)} AS id${index}, ${numbered(label, index)} AS label${index}`;
    })
    .join(', ');
}

function numbered(cypher: string, index: number): string {
  return cypher.replaceAll('#', String(index));
}
