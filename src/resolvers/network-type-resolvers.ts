import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import { type PaperRow, type Seen, type Selection, selectionOf } from '../graph/index.js';
import type { ExportFormat } from '../network/index.js';
import { NetworkFormat, PageArgs, PaperConnection } from '../schema/index.js';
import type { Context } from './context.js';
import { EXPORT_URL, exportUrl } from './export/index.js';
import {
  type ClusterRow,
  clusterRows,
  type LinkRow,
  type MemberRow,
  type NetworkAnswer,
  type NodeRow,
} from './network/index.js';
import type { Page } from './page.js';
import { checkRowCount, rowsAfter } from './rows-after.js';
import { selectionBelow } from './selection/index.js';
import { pageOfPapers } from './shared-papers.js';

/** The types of a network in the schema, and how a node becomes what it is: an author, place or topic. */
export interface NetworkTypes<Member> {
  readonly network: ClassType<object>;
  readonly cluster: ClassType<object>;
  readonly node: ClassType<object>;
  readonly link: ClassType<object>;
  readonly member: ClassType<object>;
  /** The field of a node that gives the member. */
  readonly memberField: string;
  /** Loads what is selected of a member. */
  readonly loadMember: (
    context: Context,
    row: MemberRow,
    selection: Selection,
  ) => Promise<Member | null>;
  /** The property of a member that is its label. */
  readonly labelField: string;
  readonly labelOf: (member: Member) => string | undefined;
  /** Says which papers a link has. */
  readonly papers: string;
}

/** Resolves the fields of a network, its nodes and its links that need more than their row. */
export function networkTypeResolversOf<Member>(types: NetworkTypes<Member>) {
  return [networkResolverOf(types), nodeResolverOf(types), linkResolverOf(types)] as const;
}

function networkResolverOf({
  network,
  cluster,
}: Pick<NetworkTypes<unknown>, 'network' | 'cluster'>) {
  @Resolver(() => network)
  class NetworkResolver {
    @FieldResolver(() => String, { description: EXPORT_URL })
    exportUrl(
      @Root() { asked }: NetworkAnswer,
      @Ctx() context: Context,
      @Info() { schema }: GraphQLResolveInfo,
      @Arg('format', () => NetworkFormat) format: ExportFormat,
      @Arg('byteOrderMark', () => Boolean, {
        defaultValue: false,
        description:
          'Whether a CSV file begins with a byte order mark, by which Excel knows that it is UTF-8.',
      })
      hasByteOrderMark = false,
    ): string {
      return exportUrl(context, schema, format, hasByteOrderMark, asked);
    }

    @FieldResolver(() => [cluster], { description: 'The clusters, the largest first.' })
    clusters(
      @Root() { found }: NetworkAnswer,
      @Ctx() context: Context,
      @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
      @Arg('after', () => Int, {
        nullable: true,
        description:
          'The `id` of the last cluster of the page before; left out for the first page.',
      })
      after?: number | null,
    ): readonly ClusterRow[] {
      checkRowCount(first, context);
      if (found === null) return [];
      return rowsAfter(clusterRows(found), { first, after }, context, ({ id }) => id);
    }
  }
  return NetworkResolver;
}

function nodeResolverOf<Member>(types: NetworkTypes<Member>) {
  const { node: nodeType, member, memberField, loadMember, labelField, labelOf } = types;
  const label = selectionOf(new Set([labelField]));

  @Resolver(() => nodeType)
  class NodeResolver {
    @FieldResolver(() => member, { name: memberField })
    member(
      @Root() node: NodeRow,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Member | null> {
      return loadMember(context, node, selectionBelow(context, info));
    }

    @FieldResolver(() => String, {
      description: 'The name of the author or place, the label of the topic.',
    })
    async label(@Root() node: NodeRow, @Ctx() context: Context): Promise<string> {
      if (node.name !== null) return node.name;
      const loaded = await loadMember(context, node, label);
      return (loaded === null ? undefined : labelOf(loaded)) ?? node.id;
    }
  }
  return NodeResolver;
}

function linkResolverOf<Member>({
  link: linkType,
  member,
  loadMember,
  papers,
}: NetworkTypes<Member>) {
  @Resolver(() => linkType)
  class LinkResolver {
    @FieldResolver(() => member)
    source(
      @Root() link: LinkRow,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Member | null> {
      return loadMember(context, link.source, selectionBelow(context, info));
    }

    @FieldResolver(() => member)
    target(
      @Root() link: LinkRow,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Member | null> {
      return loadMember(context, link.target, selectionBelow(context, info));
    }

    @FieldResolver(() => PaperConnection, { description: papers })
    papers(
      @Root() link: LinkRow,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<Seen<PaperRow>>> {
      return pageOfPapers(context, info, link.sharedPapers(), args);
    }
  }
  return LinkResolver;
}
