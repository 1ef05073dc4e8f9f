import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { PaperRow } from '../graph/index.js';
import {
  CoauthorNetworkOptions,
  NetworkFormat,
  NetworkWindow,
  PageArgs,
  PaperConnection,
  PaperFilter,
  Place,
  PlaceCluster,
  PlaceLink,
  PlaceNetwork,
  PlaceNetworkNode,
  WindowInput,
} from '../schema/index.js';
import type { Context } from './context.js';
import { EXPORT_URL, exportUrl } from './export/index.js';
import { linkedClusters, linkedNetwork, linkedNetworkOverTime } from './linked-network.js';
import type { LinkRow, NetworkAnswer, NodeRow, WindowRow } from './network/index.js';
import type { Page } from './page.js';
import { pageOfPapers } from './shared-papers.js';

@Resolver(() => PlaceNetwork)
export class PlaceNetworkResolver {
  @Query(() => PlaceNetwork, {
    description: 'Institutions, linked by the papers whose addresses name both.',
  })
  institutionNetwork(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first = 100,
  ): Promise<NetworkAnswer> {
    return linkedNetwork(context, info, 'INSTITUTION', { filter, options }, first);
  }

  @Query(() => PlaceNetwork, {
    description: 'Countries, linked by the papers whose addresses name both.',
  })
  countryNetwork(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first = 100,
  ): Promise<NetworkAnswer> {
    return linkedNetwork(context, info, 'COUNTRY', { filter, options }, first);
  }

  @Query(() => [NetworkWindow], { description: 'The network of institutions in windows of years.' })
  institutionNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
  ): Promise<readonly WindowRow[]> {
    return linkedNetworkOverTime(context, schema, 'INSTITUTION', { filter, options }, window);
  }

  @Query(() => [NetworkWindow], { description: 'The network of countries in windows of years.' })
  countryNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
  ): Promise<readonly WindowRow[]> {
    return linkedNetworkOverTime(context, schema, 'COUNTRY', { filter, options }, window);
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

  @FieldResolver(() => [PlaceCluster], { description: 'The largest first.' })
  clusters(
    @Root() answer: NetworkAnswer,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
  ): readonly PlaceCluster[] {
    return linkedClusters(answer, context, first);
  }
}

@Resolver(() => PlaceNetworkNode)
export class PlaceNetworkNodeResolver {
  @FieldResolver(() => Place)
  place(@Root() { authorId, name }: NodeRow): Place {
    return { id: authorId, name: name ?? authorId };
  }
}

@Resolver(() => PlaceLink)
export class PlaceLinkResolver {
  @FieldResolver(() => Place)
  source(@Root() { sourceId, sourceName }: LinkRow): Place {
    return { id: sourceId, name: sourceName ?? sourceId };
  }

  @FieldResolver(() => Place)
  target(@Root() { targetId, targetName }: LinkRow): Place {
    return { id: targetId, name: targetName ?? targetId };
  }

  @FieldResolver(() => PaperConnection, {
    description: 'The papers that name both, newest first.',
  })
  papers(
    @Root() link: LinkRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<PaperRow>> {
    return pageOfPapers(context, link.sharedPapers(), args);
  }
}
