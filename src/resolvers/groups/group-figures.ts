import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import {
  authorsOfPaperGroups,
  type GroupAuthorsRow,
  type GroupSizeRow,
  type GroupsOfPage,
  sizesOfPaperGroups,
} from '../../graph/index.js';
import { groupBy } from '../../identity/index.js';
import { indicatorsFrom } from '../../network/index.js';
import type { PaperGroupCollaboration } from '../../schema/index.js';
import type { Context } from '../context.js';
import { KeptRows } from '../kept-rows.js';
import { selectedFields, withShownNumbers } from '../network/index.js';
import { once } from '../once.js';
import { askOfGroups } from './kept-groups.js';

/** What a group of papers is known by in the rows of its figures. */
type GroupIds = Pick<GroupSizeRow, 'id0' | 'id1'>;

/** Figures for which authors are counted; the others are known by the sizes of papers. */
const OF_AUTHORS: readonly (keyof PaperGroupCollaboration)[] = [
  'authors',
  'meanPapersPerAuthor',
  'collaborationIndex',
];

const keptSizes = new KeptRows<GroupSizeRow>();
const keptAuthors = new KeptRows<GroupAuthorsRow>();

/** Figures of the groups of a page, worked out when one is asked for, for all groups at once. */
export function figuresOf(context: Context, schema: GraphQLSchema, groups: GroupsOfPage) {
  const { dialect } = context.engine;
  const { filter } = groups;
  const sizes = once(async () => {
    const question = sizesOfPaperGroups(groups, dialect);
    return groupBy(await askOfGroups(keptSizes, context, schema, filter, question), nameOf);
  });
  const authors = once(async () => {
    const question = authorsOfPaperGroups(groups, dialect);
    const rows = await askOfGroups(keptAuthors, context, schema, filter, question);
    return new Map(rows.map((row) => [nameOf(row), row]));
  });
  return (group: GroupIds) => {
    const sizesOfGroup = async () => (await sizes()).get(nameOf(group)) ?? [];
    const authorsOfGroup = async () => (await authors()).get(nameOf(group));
    return {
      authorCount: async () => (await authorsOfGroup())?.authors ?? 0,
      firstYear: async () => least((await sizesOfGroup()).map((row) => row.firstYear)),
      lastYear: async () => greatest((await sizesOfGroup()).map((row) => row.lastYear)),
      collaboration: async (_args: object, _context: Context, info: GraphQLResolveInfo) => {
        const selected = selectedFields(info);
        const needsAuthors = OF_AUTHORS.some((figure) => selected.has(figure));
        const found = needsAuthors ? await authorsOfGroup() : undefined;
        return collaborationOf(await sizesOfGroup(), found);
      },
    };
  };
}

function nameOf({ id0, id1 }: GroupIds): string {
  return JSON.stringify([id0, id1]);
}

function least(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function greatest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function collaborationOf(
  sizes: readonly GroupSizeRow[],
  authors: GroupAuthorsRow | undefined,
): PaperGroupCollaboration {
  const signed = sizes.filter(({ authorCount }) => authorCount > 0);
  const sum = (of: (row: GroupSizeRow) => number) => signed.reduce((all, row) => all + of(row), 0);
  const indicators = indicatorsFrom({
    papers: sum(({ papers }) => papers),
    singleAuthorPapers: sum(({ papers, authorCount }) => (authorCount === 1 ? papers : 0)),
    authorships: sum(({ papers, authorCount }) => papers * authorCount),
    inverses: sum(({ papers, authorCount }) => papers / authorCount),
    authors: authors?.authors ?? 0,
    authorsOfMultiAuthorPapers: authors?.authorsTogether ?? 0,
  });
  return withShownNumbers(indicators);
}
