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
import type { AuthorRow, Seen } from '../graph/index.js';
import { Author, CoauthorPath, PaperFilter, PathKind } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { currentId } from './current-ids.js';
import {
  authorDistance,
  type BetweenAuthors,
  type PathRow,
  pathRows,
  wholeNetwork,
  wholeNetworkPrice,
} from './network/index.js';
import { seenAuthor } from './node-loaders.js';
import { readPaperFilter } from './paper-filter.js';
import { selectionBelow } from './selection/index.js';

/** @limit steps in a path of `coauthorPaths` */
const MAX_LENGTH = 10;
/** @limit paths in an answer of `coauthorPaths` */
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
      'The paths from one author to another through co-authors, with the papers of each step, the shortest first; an empty list where there is no path.',
    complexity: wholeNetworkPrice,
  })
  async coauthorPaths(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PathEnds) ends: PathEnds,
    @Arg('maxLength', () => Int, {
      defaultValue: 6,
      description: 'The most links that a path may have, 1 to 10.',
    })
    maxLength = 6,
    @Arg('limit', () => Int, {
      defaultValue: 10,
      description: 'The most paths to return, 1 to 100.',
    })
    limit = 10,
    @Arg('kind', () => PathKind, { defaultValue: PathKind.SHORTEST })
    kind: PathKind = PathKind.SHORTEST,
  ): Promise<readonly PathRow[]> {
    checkRange('maxLength', maxLength, MAX_LENGTH);
    checkRange('limit', limit, MAX_PATHS);
    const { from, to, filter, maxAuthorsPerPaper } = await readEnds(context, ends);
    const found = await wholeNetwork(context, info.schema, filter, { maxAuthorsPerPaper });
    return pathRows(found, from, to, { kind, limit, maxLength });
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many links the shortest path between two authors has: 0 from an author to the same author, 1 to a co-author; null where there is no path.',
    complexity: wholeNetworkPrice,
  })
  async collaborationDistance(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PathEnds) ends: PathEnds,
  ): Promise<number | null> {
    return authorDistance(context, info.schema, await readEnds(context, ends));
  }

  @FieldResolver(() => [Author], {
    description: 'The authors from one end to the other, none of them twice.',
  })
  authors(
    @Root() path: PathRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly (Seen<AuthorRow> | null)[]> {
    const selection = selectionBelow(context, info);
    return Promise.all(path.authorIds.map((id) => seenAuthor(context, null, id, selection)));
  }
}

async function readEnds(context: Context, { filter, ...ends }: PathEnds): Promise<BetweenAuthors> {
  const [papers, from, to] = await Promise.all([
    readPaperFilter(context, filter),
    currentId(context, ends.from),
    currentId(context, ends.to),
  ]);
  return { from, to, filter: papers, maxAuthorsPerPaper: ends.maxAuthorsPerPaper };
}

function checkRange(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw badArgument(name, `"${name}" is ${value}; give 1 to ${most}.`);
}
