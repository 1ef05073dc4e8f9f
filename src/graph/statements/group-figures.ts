import { integer, nullable, text } from '../../model/index.js';
import type { Clause, Dialect } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { type Parameter, type Statement, statement } from '../statement.js';
import { countOfSelected, type GroupOptions, numbered, papersOnAxes, valuesOf } from './groups.js';
import { type Axis, axisOf } from './paper-axes.js';

/** The groups of a page, by their ids on each axis. */
export interface GroupsOfPage {
  readonly filter: PaperFilter;
  readonly axes: readonly Axis[];
  /** For each group its ids, one an axis. */
  readonly ids: readonly (readonly string[])[];
  readonly options: GroupOptions;
}

/** A group by its ids; the second is empty where there is one axis. */
interface GroupIds {
  readonly id0: string;
  readonly id1: string;
}

/** How many papers of a group have so many authors, and their years. */
export interface GroupSizeRow extends GroupIds {
  readonly authorCount: number;
  readonly papers: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** The papers of groups by their number of authors: years and figures of collaboration are sums of these. */
export function sizesOfPaperGroups(
  groups: GroupsOfPage,
  dialect: Dialect,
): Statement<GroupSizeRow> {
  const { text: papers, parameters } = papersOfGroups(groups, dialect);
  return statement<GroupSizeRow>(
    'sizesOfPaperGroups',
    `${papers}
     WITH ${valuesOf(groups.axes)}, n.authorCount AS authorCount, ${countOfSelected(groups.axes)} AS papers,
       min(n.year) AS firstYear, max(n.year) AS lastYear
     RETURN ${idsOf(groups.axes)}, authorCount, papers, firstYear, lastYear`,
    parameters,
    {
      id0: text,
      id1: text,
      authorCount: integer,
      papers: integer,
      firstYear: nullable(integer),
      lastYear: nullable(integer),
    },
  );
}

/** The authors of a group, each once. */
export interface GroupAuthorsRow extends GroupIds {
  readonly authors: number;
  /** Those who share a paper of the group with another. */
  readonly authorsTogether: number;
}

/** How many authors the papers of groups have, each counted once in a group. */
export function authorsOfPaperGroups(
  groups: GroupsOfPage,
  dialect: Dialect,
): Statement<GroupAuthorsRow> {
  const { text: papers, parameters } = papersOfGroups(groups, dialect);
  return statement<GroupAuthorsRow>(
    'authorsOfPaperGroups',
    `${papers}
     MATCH (n)<-[:AUTHORED]-(a:Author)
     WITH ${valuesOf(groups.axes)}, count(DISTINCT a) AS authors,
       count(DISTINCT CASE WHEN n.authorCount > 1 THEN a END) AS authorsTogether
     RETURN ${idsOf(groups.axes)}, authors, authorsTogether`,
    parameters,
    { id0: text, id1: text, authors: integer, authorsTogether: integer },
  );
}

/** Between the ids of a group on its two axes; no id has it. */
const PAIRED = '\n';

/** How many papers are in some of these groups, each counted once. */
export function countOfPapersInGroups(
  groups: GroupsOfPage,
  dialect: Dialect,
): Statement<{ readonly papers: number }> {
  const { text: papers, parameters } = papersOfGroups(groups, dialect);
  const pairs = groups.axes.length < 2 ? null : groups.ids.map((ids) => ids.join(PAIRED));
  const ofPairs = `
     WITH n, ${valuesOf(groups.axes)}
     WITH n, ${idsOf(groups.axes)}
     WITH n, id0 + $paired + id1 AS pair WHERE pair IN $pairs`;
  return statement(
    'countOfPapersInGroups',
    `${papers}${pairs === null ? '' : ofPairs}
     RETURN count(DISTINCT n) AS papers`,
    { ...parameters, ...(pairs && { pairs, paired: PAIRED }) },
    { papers: integer },
  );
}

/** How many papers have a value on every axis, each counted once. */
export function countOfPapersOnAxes(
  filter: PaperFilter,
  axes: readonly Axis[],
  dialect: Dialect,
  options: GroupOptions = {},
): Statement<{ readonly papers: number }> {
  const { text: papers, parameters } = papersOnAxes(filter, axes, dialect, options);
  const isOnce = axes.every((axis) => axisOf(axis).isIn === 'ONE_GROUP');
  return statement(
    'countOfPapersOnAxes',
    `${papers}\nRETURN count(${isOnce ? '' : 'DISTINCT '}n) AS papers`,
    parameters,
    { papers: integer },
  );
}

/** The papers of groups with their values. Of two axes also of groups between them, which readers pass over. */
function papersOfGroups({ filter, axes, ids, options }: GroupsOfPage, dialect: Dialect): Clause {
  const papers = papersOnAxes(filter, axes, dialect, options, true);
  const picked = axes.map((axis, index) => {
    const texts = [...new Set(ids.map((each) => each[index] ?? ''))];
    const values: Parameter = axisOf(axis).keyType === 'integer' ? texts.map(Number) : texts;
    return [`picked${index}`, values] as const;
  });
  return {
    text: papers.text,
    parameters: { ...papers.parameters, ...Object.fromEntries(picked) },
  };
}

function idsOf(axes: readonly Axis[]): string {
  return [0, 1]
    .map((index) => {
      const axis = axes[index];
      return `${axis === undefined ? "''" : numbered(axisOf(axis).id, index)} AS id${index}`;
    })
    .join(', ');
}
