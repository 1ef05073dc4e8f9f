import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { PaperRow, Seen } from '../graph/index.js';
import { Limit, PageArgs, PaperConnection, PaperFilter } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { currentIds } from './current-ids.js';
import type { Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import { ofPapers } from './paper-list.js';
import { pageOfSharedPapers } from './shared-papers.js';

@Resolver()
export class SharedPapersResolver {
  @Query(() => PaperConnection, {
    description: 'The papers that all of these authors wrote together, newest first.',
  })
  async sharedPapers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Limit({ list: 'sharingAuthors' })
    @Arg('authors', () => [ID], { description: 'Ids of authors, 1 to 100.' })
    authors: string[],
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<Page<Seen<PaperRow>>> {
    if (authors.length === 0) {
      throw badArgument('authors', '"authors" is empty; give the id of at least one author.');
    }
    const given = [...new Set(authors)];
    const read = await readPaperFilter(context, filter);
    const pageOf = async (ids: readonly string[]): Promise<Page<Seen<PaperRow>>> => {
      const page = await pageOfSharedPapers(context, info, ids, read, args);
      return ofPapers(page, { authors: { all: [...ids] }, ...(filter && { and: [filter] }) });
    };
    if ((args.after ?? args.before ?? null) !== null) {
      return pageOf(await currentIds(context, given));
    }
    // Few ids were ever merged away, so the search does not wait to hear of it.
    const [page, ids] = await Promise.all([pageOf(given), currentIds(context, given)]);
    const isCurrent = ids.length === given.length && ids.every((id, at) => id === given[at]);
    return isCurrent ? page : pageOf(ids);
  }
}
