import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { AuthorRow } from '../graph/index.js';
import { collaborationDistance } from '../network/index.js';
import { Author, CoauthorPath, PaperFilter, PathKind } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { currentId } from './current-ids.js';
import {
  type FoundNetwork,
  findNode,
  type PathRow,
  pathRows,
  wholeNetwork,
  wholeNetworkPrice,
} from './network/index.js';
import { authorById } from './node-loaders.js';
import { readPaperFilter } from './paper-filter.js';

const MAX_LENGTH = 10;
const MAX_PATHS = 100;

/** Two authors, and the papers over which they may be linked. */
@ArgsType()
class PathEnds {
  @Field(() => ID, { description: 'The id of an author.' })
  readonly from!: string;

  @Field(() => ID, { description: 'The id of an author.' })
  readonly to!: string;

  @Field(() => PaperFilter, { nullable: true, description: 'Which papers make links.' })
  readonly filter?: PaperFilter | null;

  @Field(() => Int, { defaultValue: 100, description: 'Papers with more authors make no link.' })
  readonly maxAuthorsPerPaper: number = 100;
}

@Resolver(() => CoauthorPath)
export class CoauthorPathResolver {
  @Query(() => [CoauthorPath], {
    description:
      'How one author is joined to another over co-authors, with the papers of each step; an empty list where no path leads there. Shorter ones first.',
    complexity: wholeNetworkPrice,
  })
  async coauthorPaths(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PathEnds) ends: PathEnds,
    @Arg('maxLength', () => Int, {
      defaultValue: 6,
      description: 'Links in a path at the most, 1 to 10.',
    })
    maxLength = 6,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'Paths at the most, 1 to 100.' })
    limit = 10,
    @Arg('kind', () => PathKind, { defaultValue: PathKind.SHORTEST })
    kind: PathKind = PathKind.SHORTEST,
  ): Promise<readonly PathRow[]> {
    checkRange('maxLength', maxLength, MAX_LENGTH);
    checkRange('limit', limit, MAX_PATHS);
    const { found, from, to } = await networkOf(context, info, ends);
    return pathRows(found, from, to, { kind, limit, maxLength });
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many links the shortest path between two authors has: 0 to oneself, 1 to a co-author; null where there is none.',
    complexity: wholeNetworkPrice,
  })
  async collaborationDistance(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PathEnds) ends: PathEnds,
  ): Promise<number | null> {
    const { found, ...between } = await networkOf(context, info, ends);
    const [from, to] = [findNode(found, between.from), findNode(found, between.to)];
    if (from === null || to === null) return null;
    return collaborationDistance(found.analysis.network.graph, from, to);
  }

  @FieldResolver(() => [Author], { description: 'From end to end, nobody twice.' })
  authors(@Root() path: PathRow, @Ctx() context: Context): Promise<readonly (AuthorRow | null)[]> {
    return Promise.all(path.authorIds.map((id) => authorById(context, null, id)));
  }
}

/** The network, and the ids that its ends go by today. */
async function networkOf(
  context: Context,
  { schema }: GraphQLResolveInfo,
  { filter, maxAuthorsPerPaper, ...ends }: PathEnds,
): Promise<{ readonly found: FoundNetwork; readonly from: string; readonly to: string }> {
  const [papers, from, to] = await Promise.all([
    readPaperFilter(context, filter),
    currentId(context, ends.from),
    currentId(context, ends.to),
  ]);
  const found = await wholeNetwork(context, schema, papers, { maxAuthorsPerPaper });
  return { found, from, to };
}

function checkRange(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw badArgument(name, `"${name}" is ${value}; give 1 to ${most}.`);
}
