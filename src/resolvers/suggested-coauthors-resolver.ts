import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import type { AuthorRow, Seen } from '../graph/index.js';
import {
  Author,
  CoauthorConnector,
  PaperFilter,
  SuggestedCoauthor,
  SuggestionOrder,
} from '../schema/index.js';
import type { Context } from './context.js';
import {
  type ConnectorRow,
  type SuggestionRow,
  suggestionRows,
  suggestionsPrice,
  wholeNetwork,
} from './network/index.js';
import { seenAuthor } from './node-loaders.js';
import { readPaperFilter } from './paper-filter.js';
import { AFTER_ROW, checkRowCount, rowsAfter } from './rows-after.js';
import { Reads, selectionBelow } from './selection/index.js';

@Resolver(() => Author)
export class AuthorSuggestionsResolver {
  @Reads()
  @FieldResolver(() => [SuggestedCoauthor], {
    complexity: suggestionsPrice,
    description:
      'Co-authors of the author’s co-authors who share no paper with the author, each with the co-authors in between. Papers with more than 100 authors make no link.',
  })
  async suggestedCoauthors(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 10 }) first = 10,
    @Arg('by', () => SuggestionOrder, { defaultValue: SuggestionOrder.ADAMIC_ADAR })
    by: SuggestionOrder = SuggestionOrder.ADAMIC_ADAR,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the author') })
    after?: string | null,
  ): Promise<readonly SuggestionRow[]> {
    checkRowCount(first, context);
    const found = await wholeNetwork(context, schema, await readPaperFilter(context, filter));
    const rows = suggestionRows(found, author.id, by);
    return rowsAfter(rows, { first, after }, context, ({ authorId }) => authorId);
  }
}

@Resolver(() => SuggestedCoauthor)
export class SuggestedCoauthorResolver {
  @FieldResolver(() => Author)
  author(
    @Root() row: SuggestionRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<AuthorRow> | null> {
    return seenAuthor(context, null, row.authorId, selectionBelow(context, info));
  }

  @FieldResolver(() => [CoauthorConnector], {
    description:
      'The co-authors that the two have in common. Those with the fewest co-authors say most and come first.',
  })
  connectors(
    @Root() row: SuggestionRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 3 }) first = 3,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the author') })
    after?: string | null,
  ): readonly ConnectorRow[] {
    return rowsAfter(row.connectors(), { first, after }, context, (one) => one.connectorId);
  }
}

@Resolver(() => CoauthorConnector)
export class CoauthorConnectorResolver {
  @FieldResolver(() => Author)
  author(
    @Root() row: ConnectorRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<AuthorRow> | null> {
    return seenAuthor(context, null, row.connectorId, selectionBelow(context, info));
  }
}
