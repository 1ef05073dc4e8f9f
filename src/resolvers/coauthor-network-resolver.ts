import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import {
  Author,
  CoauthorCluster,
  CoauthorLink,
  CoauthorNetwork,
  CoauthorNetworkNode,
  Limit,
  Place,
} from '../schema/index.js';
import type { Context } from './context.js';
import { institutionOf, type NodeRow } from './network/index.js';
import { networkArgumentsOf, networkQueriesOf } from './network-queries.js';
import { networkTypeResolversOf } from './network-type-resolvers.js';
import { seenAuthor } from './node-loaders.js';

@ArgsType()
class CoauthorNetworkArguments extends networkArgumentsOf('AUTHOR') {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the author in the middle; left out for the whole network.',
  })
  readonly author?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Steps from the author, over the papers of all years: 1, 2 or 3.',
  })
  readonly depth: number = 1;

  @Limit({ list: 'networkAuthors' })
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these authors and the links between them, at most 1,000; not with `author`.',
  })
  readonly authors?: readonly string[] | null;
}

@Resolver()
class CoauthorNetworkQueries extends networkQueriesOf({
  kind: 'AUTHOR',
  network: CoauthorNetwork,
  args: CoauthorNetworkArguments,
  description:
    'A co-author network: of all papers that the filter selects, of everyone within `depth` steps of one author, or between the given authors. Clusters, centralities and statistics are computed over all of it, and only when a query asks for them.',
  overTime:
    'The co-author network of each window of years, and what changed since the window before: ready for a line chart. Of all papers, around an author or between some, as in `coauthorNetwork`.',
  first:
    'How many authors are shown: those nearest to `author`, and of equally near ones those with the strongest links.',
}) {}

@Resolver(() => CoauthorNetworkNode)
class CoauthorNodeResolver {
  @FieldResolver(() => Place, { nullable: true })
  institution(
    @Root() node: NodeRow,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Place | null> {
    return institutionOf(context, schema, node);
  }
}

/** Resolves co-author networks. */
export const coauthorNetworkResolvers = [
  CoauthorNetworkQueries,
  CoauthorNodeResolver,
  ...networkTypeResolversOf({
    network: CoauthorNetwork,
    cluster: CoauthorCluster,
    node: CoauthorNetworkNode,
    link: CoauthorLink,
    member: Author,
    memberField: 'author',
    loadMember: (context, { id }, selection) => seenAuthor(context, null, id, selection),
    labelField: 'name',
    labelOf: ({ name }) => name,
    papers: 'The shared papers, the newest first.',
  }),
] as const;
