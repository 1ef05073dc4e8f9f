import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { AuthorRow, PaperRow } from '../graph/index.js';
import {
  Author,
  CoauthorLink,
  CoauthorNetwork,
  CoauthorNetworkNode,
  CoauthorNetworkOptions,
  PageArgs,
  PaperConnection,
  PaperFilter,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { type EgoNetwork, type LinkRow, loadEgoNetwork, type NodeRow } from './ego-network.js';
import { authorById } from './node-loaders.js';
import { checkFirst, type Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import { pageOfPapers } from './shared-papers.js';

const MAX_DEPTH = 3;

@Resolver()
export class CoauthorNetworkResolver {
  @Query(() => CoauthorNetwork, {
    description:
      'The co-author network around one author: everyone within `depth` steps, and every link between them.',
  })
  coauthorNetwork(
    @Ctx() context: Context,
    @Arg('author', () => ID, { description: 'The id of the author in the middle.' })
    author: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'Steps from the author: 1, 2 or 3.' })
    depth: number,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('filter', () => PaperFilter, {
      nullable: true,
      description: 'Which papers make links.',
    })
    filter?: PaperFilter | null,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: 'How many authors at the most, the nearest first.',
    })
    first = 100,
  ): Promise<EgoNetwork> {
    if (depth < 1 || depth > MAX_DEPTH) {
      throw badArgument('depth', `"depth" is ${depth}; give 1, 2 or 3.`);
    }
    return loadEgoNetwork(context, {
      author,
      depth,
      first: checkFirst(first, context),
      filter: readPaperFilter(filter),
      options: { ...new CoauthorNetworkOptions(), ...options },
    });
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
    return pageOfPapers(context, link.sharedPapers, args);
  }
}
