import { type Decoder, integer, text } from '../../model/index.js';
import type { Dialect } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers, type PaperFilter } from './match-papers.js';
import { about, type TopicSources } from './topic-condition.js';

/** What papers are grouped by. */
export type Axis = 'JOURNAL' | 'YEAR' | 'TYPE' | 'AUTHOR' | 'TOPIC' | 'KEYWORD' | 'TERM';

/** How an axis is reached from the paper `n`, and what its key and label are. `#` is the axis's number. */
const AXES: Readonly<Record<Axis, { match: string; value: string; id: string; label: string }>> = {
  JOURNAL: node('-[:PUBLISHED_IN]->(x#:Journal)', 'title'),
  AUTHOR: node('<-[:AUTHORED]-(x#:Author)', 'name'),
  TOPIC: topic('KEYWORD_ELSE_TERM'),
  KEYWORD: topic('KEYWORD'),
  TERM: topic('TERM'),
  YEAR: property('year'),
  TYPE: property('type'),
};

function node(pattern: string, label: string): (typeof AXES)[Axis] {
  return { match: `MATCH (n)${pattern}`, value: 'x#', id: 'x#.id', label: `x#.${label}` };
}

function topic(source: TopicSources): (typeof AXES)[Axis] {
  const condition = about('t#', { source, scheme: null });
  return node(`-[t#:ABOUT]->(x#:Topic)${condition}`, 'label');
}

function property(name: string): (typeof AXES)[Axis] {
  const value = `toString(x#)`;
  return {
    match: `WITH * WHERE n.${name} IS NOT NULL`,
    value: `n.${name} AS x#`,
    id: value,
    label: value,
  };
}

/** The last group of the previous page. */
export interface GroupKey {
  readonly paperCount: number;
  readonly ids: readonly string[];
}

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

/** Groups of papers over one or two axes, the largest first; a paper without a value on an axis is in no group. */
export function paperGroups(
  filter: PaperFilter,
  axes: readonly Axis[],
  page: { readonly limit: number; readonly after: GroupKey | null },
  dialect: Dialect,
): Statement<PaperGroupRow> {
  const grouped = groupPapers(filter, axes, dialect);
  const after = page.after;
  return statement<PaperGroupRow>(
    'paperGroups',
    `${grouped.text}
     WITH ${columnsOf(axes)}, paperCount
     WHERE ${after === null ? 'true' : BEHIND}
     RETURN id0, label0, id1, label1, paperCount
     ORDER BY paperCount DESC, id0, id1 LIMIT $limit`,
    {
      ...grouped.parameters,
      limit: page.limit,
      ...(after && {
        afterCount: after.paperCount,
        afterId0: after.ids[0] ?? '',
        afterId1: after.ids[1] ?? '',
      }),
    },
    groupColumns,
  );
}

const BEHIND = `(paperCount < $afterCount OR (paperCount = $afterCount
  AND (id0 > $afterId0 OR (id0 = $afterId0 AND id1 > $afterId1))))`;

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

function groupPapers(
  filter: PaperFilter,
  axes: readonly Axis[],
  dialect: Dialect,
): ReturnType<typeof matchPapers> {
  const papers = matchPapers(filter, dialect);
  const matches = axes.map((axis, index) => numbered(AXES[axis].match, index));
  const values = axes.map((axis, index) => numbered(AXES[axis].value, index));
  return {
    text: `${papers.text}\n${matches.join('\n')}\nWITH ${values.join(', ')}, count(n) AS paperCount`,
    parameters: papers.parameters,
  };
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
