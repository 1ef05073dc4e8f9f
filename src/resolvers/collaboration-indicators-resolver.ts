import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  bothFilters,
  type PaperFilter as GraphFilter,
  groupOrder,
  type JournalRow,
  paperGroups,
  type Seen,
  type TopicRow,
} from '../graph/index.js';
import { type BradfordRow, bradfordZones } from '../network/index.js';
import {
  BradfordJournal,
  CollaborationIndicators,
  Journal,
  PairsOfYear as PairsOfYearType,
  PaperFilter,
  Topic,
} from '../schema/index.js';
import { ask, type Context } from './context.js';
import {
  type IndicatorRow,
  indicatorRow,
  type PairsOfYear,
  pairRows,
  wholeNetwork,
  wholeNetworkPrice,
} from './network/index.js';
import { seenJournal } from './node-loaders.js';
import { readPaperFilter } from './paper-filter.js';
import { checkRowCount, rowsAfter } from './rows-after.js';
import { Reads, selectionBelow } from './selection/index.js';

interface FilteredIndicators extends IndicatorRow {
  readonly filter: GraphFilter;
}

/** Zones are over all journals, however many are shown. */
const MAX_JOURNALS = 1_000_000;

@Resolver(() => CollaborationIndicators)
export class CollaborationIndicatorsResolver {
  @Query(() => CollaborationIndicators, {
    complexity: wholeNetworkPrice,
    description:
      'How much the authors of all papers, or of those that a filter selects, work together.',
  })
  async collaborationIndicators(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<FilteredIndicators> {
    return indicatorsOf(context, schema, await readPaperFilter(context, filter));
  }

  @FieldResolver(() => [PairsOfYearType], {
    description:
      'The pairs of authors year by year; papers with more than 100 authors make no pairs.',
  })
  async pairsByYear(
    @Root() { filter }: FilteredIndicators,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<readonly PairsOfYear[]> {
    return pairRows(await wholeNetwork(context, schema, filter, { windows: { years: 1 } }));
  }

  @FieldResolver(() => [BradfordJournal], {
    description: 'Journals by number of papers, in the three zones of Bradford’s law.',
  })
  async journals(
    @Root() { filter }: FilteredIndicators,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
    @Arg('after', () => Int, {
      nullable: true,
      description:
        'The `rank` of the last journal of the page before; left out for the first page.',
    })
    after?: number | null,
  ): Promise<readonly BradfordRow[]> {
    checkRowCount(first, context);
    const page = { limit: MAX_JOURNALS, after: null };
    const rows = await ask(
      context,
      paperGroups(filter, ['JOURNAL'], groupOrder, page, context.engine.dialect),
    );
    const counts = rows.map(({ id0, paperCount }) => ({ journal: id0, papers: paperCount }));
    return rowsAfter(bradfordZones(counts), { first, after }, context, ({ rank }) => rank);
  }
}

async function indicatorsOf(
  context: Context,
  schema: GraphQLSchema,
  filter: GraphFilter,
): Promise<FilteredIndicators> {
  // Only the authorships are wanted, so no paper makes a pair.
  const { table } = await wholeNetwork(context, schema, filter, { maxAuthorsPerPaper: 1 });
  return { ...indicatorRow(table), filter };
}

/** The indicators of the papers of one journal or topic that a filter selects. */
async function indicatorsWithin(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter | null | undefined,
  of: { readonly journal: string } | { readonly topic: string },
): Promise<FilteredIndicators> {
  return indicatorsOf(context, schema, bothFilters(await readPaperFilter(context, filter), of));
}

/** Each journal or topic of a list asks for its authorships by itself. */
const COST = { complexity: 200 };

@Resolver(() => Journal)
export class JournalCollaborationResolver {
  @Reads()
  @FieldResolver(() => CollaborationIndicators, {
    ...COST,
    description: 'How much the authors of its papers work together; a filter narrows the papers.',
  })
  collaborationIndicators(
    @Root() { id }: Seen<JournalRow>,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<FilteredIndicators> {
    return indicatorsWithin(context, schema, filter, { journal: id });
  }
}

@Resolver(() => Topic)
export class TopicCollaborationResolver {
  @Reads()
  @FieldResolver(() => CollaborationIndicators, {
    ...COST,
    description: 'How much the authors of its papers work together; a filter narrows the papers.',
  })
  collaborationIndicators(
    @Root() { id }: Seen<TopicRow>,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<FilteredIndicators> {
    return indicatorsWithin(context, schema, filter, { topic: id });
  }
}

@Resolver(() => BradfordJournal)
export class BradfordJournalResolver {
  @FieldResolver(() => Journal, { nullable: true })
  journal(
    @Root() row: BradfordRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<JournalRow> | null> {
    return seenJournal(context, null, row.journal, selectionBelow(context, info));
  }
}
