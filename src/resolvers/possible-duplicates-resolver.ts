import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  countOfPaperPairs,
  type PaperRow,
  type PossibleDuplicateRow,
  pageOfPaperPairs,
  pairOrder,
  possibleDuplicatesOf,
  type Seen,
} from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import {
  PageArgs,
  Paper,
  PossibleDuplicate,
  PossibleDuplicateConnection,
} from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { readStoredEvidence, type StoredEvidence } from './match-evidence.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, type Page, readPage } from './page.js';
import { AFTER_ROW, checkRowCount, rowsAfter } from './rows-after.js';
import { Reads, selectionBelow } from './selection/index.js';

/** The list of all pairs. */
const LIST = { label: 'PossibleDuplicate', order: pairOrder };

/** A pair of papers as the schema reads it. */
interface PairRow extends StoredEvidence {
  readonly paper: string;
  readonly other: string;
  readonly score: number;
}

/** The other papers that each may be one with, each once, best first. */
const duplicatesOf = batched<null, readonly PairRow[]>(
  async (context, _args, ids) => {
    const rows = await ask(context, possibleDuplicatesOf(ids));
    const groups = groupBy(rows, ({ paper }) => paper);
    return new Map([...groups].map(([paper, own]) => [paper, bestOfEach(own)]));
  },
  () => [],
);

@Resolver(() => PossibleDuplicate)
export class PossibleDuplicatesResolver {
  @Query(() => PossibleDuplicateConnection, {
    description:
      'All pairs of papers that may be the same, the most likely first, for a person to review.',
  })
  async possibleDuplicates(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<PairRow>> {
    const asked = readPage(args, context, LIST);
    const pairs = await ask(context, pageOfPaperPairs(asked.order, asked.page));
    const rows = await Promise.all(
      pairs.map(async ({ paper, other, score }): Promise<PairRow> => {
        const own = await duplicatesOf(context, null, paper);
        return (
          own.find((row) => row.other === other) ?? {
            paper,
            other,
            score,
            evidence: [],
            vetoes: [],
          }
        );
      }),
    );
    const total = async (): Promise<number> =>
      (await ask(context, countOfPaperPairs))[0]?.total ?? 0;
    return assemblePage(rows, asked, total, (node) => ({
      node,
      key: [node.score, node.paper, node.other],
      extra: {},
    }));
  }

  @FieldResolver(() => Paper)
  paper(
    @Root() { paper }: PairRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<PaperRow> | null> {
    return seenPaper(context, null, paper, selectionBelow(context, info));
  }

  @FieldResolver(() => Paper)
  other(
    @Root() { other }: PairRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<PaperRow> | null> {
    return seenPaper(context, null, other, selectionBelow(context, info));
  }
}

@Resolver(() => Paper)
export class PaperDuplicatesResolver {
  @Reads()
  @FieldResolver(() => [PossibleDuplicate], {
    description: 'Other papers that may be the same, the most likely first.',
  })
  async possibleDuplicates(
    @Root() { id }: Seen<PaperRow>,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 5 }) first = 5,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('`other`') })
    after?: string | null,
  ): Promise<readonly PairRow[]> {
    checkRowCount(first, context);
    const rows = await duplicatesOf(context, null, id);
    return rowsAfter(rows, { first, after }, context, ({ other }) => other);
  }
}

/** Of two papers the two records that are most alike; rows come with those first. */
function bestOfEach(rows: readonly PossibleDuplicateRow[]): readonly PairRow[] {
  const best = new Map<string, PossibleDuplicateRow>();
  for (const row of rows) if (!best.has(row.other)) best.set(row.other, row);
  return [...best.values()].map(({ evidence, ...row }) => ({
    ...row,
    ...readStoredEvidence(evidence),
  }));
}
