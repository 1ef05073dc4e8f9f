import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { AuthorRow } from '../graph/index.js';
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
import { authorById } from './node-loaders.js';
import { checkFirst } from './page.js';
import { readPaperFilter } from './paper-filter.js';

@Resolver(() => Author)
export class AuthorSuggestionsResolver {
  @FieldResolver(() => [SuggestedCoauthor], {
    complexity: suggestionsPrice,
    description:
      'Co-authors of co-authors with whom the author shares no paper, and who connects them. Papers with more than 100 authors make no link.',
  })
  async suggestedCoauthors(
    @Root() author: AuthorRow,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 10 }) first = 10,
    @Arg('by', () => SuggestionOrder, { defaultValue: SuggestionOrder.ADAMIC_ADAR })
    by: SuggestionOrder = SuggestionOrder.ADAMIC_ADAR,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<readonly SuggestionRow[]> {
    const limit = checkFirst(first, context);
    const found = await wholeNetwork(context, schema, await readPaperFilter(context, filter));
    return suggestionRows(found, author.id, { by, limit });
  }
}

@Resolver(() => SuggestedCoauthor)
export class SuggestedCoauthorResolver {
  @FieldResolver(() => Author)
  author(@Root() row: SuggestionRow, @Ctx() context: Context): Promise<AuthorRow | null> {
    return authorById(context, null, row.authorId);
  }

  @FieldResolver(() => [CoauthorConnector], {
    description:
      'The co-authors that the two have in common. Those with the fewest co-authors say most and come first.',
  })
  connectors(
    @Root() row: SuggestionRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 3 }) first = 3,
  ): readonly ConnectorRow[] {
    return row.connectors(checkFirst(first, context));
  }
}

@Resolver(() => CoauthorConnector)
export class CoauthorConnectorResolver {
  @FieldResolver(() => Author)
  author(@Root() row: ConnectorRow, @Ctx() context: Context): Promise<AuthorRow | null> {
    return authorById(context, null, row.connectorId);
  }
}
