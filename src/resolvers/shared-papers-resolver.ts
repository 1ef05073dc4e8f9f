import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type IncidenceRow, incidencesAmong, type PaperRow, type Seen } from '../graph/index.js';
import { compareTexts } from '../identity/index.js';
import { Limit, PageArgs, PaperConnection, PaperFilter } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { currentIds } from './current-ids.js';
import type { Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import { pageOfPapers } from './shared-papers.js';

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
    const papers = { filter: await readPaperFilter(context, filter), maxAuthorsPerPaper: null };
    const find = (ids: readonly string[]) =>
      ask(context, incidencesAmong(ids, papers, context.engine.dialect));
    const given = [...new Set(authors)];
    // Few ids were ever merged away, so the search does not wait to hear of it.
    const [rowsOfGiven, ids] = await Promise.all([find(given), currentIds(context, given)]);
    const isCurrent = ids.length === given.length && ids.every((id, at) => id === given[at]);
    const rows = isCurrent ? rowsOfGiven : await find(ids);
    return pageOfPapers(context, info, papersOfAll(rows, ids.length), args);
  }
}

/** The ids of the papers with this many of the authors, newest first, then by id. */
function papersOfAll(rows: readonly IncidenceRow[], count: number): readonly string[] {
  const papers = new Map<string, { year: number; authors: Set<string> }>();
  for (const { paper, year, author } of rows) {
    const known = papers.get(paper) ?? { year: year ?? 0, authors: new Set<string>() };
    known.authors.add(author);
    papers.set(paper, known);
  }
  return [...papers]
    .filter(([, { authors }]) => authors.size === count)
    .sort(([a, one], [b, other]) => other.year - one.year || compareTexts(a, b))
    .map(([paper]) => paper);
}
