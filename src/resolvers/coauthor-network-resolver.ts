import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { AuthorRow, PaperRow } from '../graph/index.js';
import {
  Author,
  CoauthorCluster,
  CoauthorLink,
  CoauthorNetwork,
  CoauthorNetworkNode,
  CoauthorNetworkOptions,
  Limit,
  NetworkFormat,
  PageArgs,
  PaperConnection,
  PaperFilter,
} from '../schema/index.js';
import type { Context } from './context.js';
import { EXPORT_URL, exportUrl } from './export/index.js';
import {
  askedFor,
  type ClusterRow,
  clusterRows,
  findNetwork,
  type LinkRow,
  type NetworkAnswer,
  type NodeRow,
  networkAnswer,
  noNetwork,
  readNetworkQuestion,
  selectedFields,
} from './network/index.js';
import { authorById } from './node-loaders.js';
import { checkFirst, type Page } from './page.js';
import { pageOfPapers } from './shared-papers.js';

@Resolver(() => CoauthorNetwork)
export class CoauthorNetworkResolver {
  @Query(() => CoauthorNetwork, {
    description:
      'A co-author network: of all papers that the filter means, of everyone within `depth` steps of one author, or among the given authors. Clusters, centralities and statistics are computed over all of it, and only where they are asked for.',
  })
  async coauthorNetwork(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('author', () => ID, {
      nullable: true,
      description: 'The id of the author in the middle; left out for the whole network.',
    })
    author?: string | null,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'Steps from the author: 1, 2 or 3.' })
    depth = 1,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('filter', () => PaperFilter, {
      nullable: true,
      description: 'Which papers make links.',
    })
    filter?: PaperFilter | null,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description:
        'How many authors are shown, the nearest first, and of equally near ones those with the strongest links.',
    })
    first = 100,
    @Limit({ list: 'networkAuthors' })
    @Arg('authors', () => [ID], {
      nullable: true,
      description: 'Only among these authors, 1,000 at the most; instead of `author`.',
    })
    authors?: string[] | null,
  ): Promise<NetworkAnswer> {
    const shown = checkFirst(first, context);
    const args = { author, depth, authors, filter, options };
    const selected = selectedFields(info);
    const question = await readNetworkQuestion(context, 'AUTHOR', args, selected);
    const asked = askedFor('AUTHOR', args, selected);
    if (question.scope.kind === 'AROUND') {
      const middle = await authorById(context, null, question.scope.author);
      if (middle === null) return noNetwork(asked);
    }
    return networkAnswer(await findNetwork(context, info.schema, question), shown, asked);
  }

  @FieldResolver(() => String, { description: EXPORT_URL })
  exportUrl(
    @Root() { asked }: NetworkAnswer,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('format', () => NetworkFormat) format: NetworkFormat,
  ): string {
    return exportUrl(context, schema, format, asked);
  }

  @FieldResolver(() => [CoauthorCluster], { description: 'The largest first.' })
  clusters(
    @Root() { found }: NetworkAnswer,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
  ): readonly ClusterRow[] {
    return found === null ? [] : clusterRows(found, checkFirst(first, context));
  }
}

@Resolver(() => CoauthorNetworkNode)
export class CoauthorNetworkNodeResolver {
  @FieldResolver(() => Author)
  author(@Root() node: NodeRow, @Ctx() context: Context): Promise<AuthorRow | null> {
    return authorById(context, null, node.authorId);
  }
}

@Resolver(() => CoauthorLink)
export class CoauthorLinkResolver {
  @FieldResolver(() => Author)
  source(@Root() link: LinkRow, @Ctx() context: Context): Promise<AuthorRow | null> {
    return authorById(context, null, link.sourceId);
  }

  @FieldResolver(() => Author)
  target(@Root() link: LinkRow, @Ctx() context: Context): Promise<AuthorRow | null> {
    return authorById(context, null, link.targetId);
  }

  @FieldResolver(() => PaperConnection, { description: 'The shared papers, newest first.' })
  papers(
    @Root() link: LinkRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<PaperRow>> {
    return pageOfPapers(context, link.sharedPapers(), args);
  }
}
