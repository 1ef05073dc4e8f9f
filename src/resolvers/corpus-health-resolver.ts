import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  AUTHOR_ASPECT_NAMES,
  AUTHOR_ASPECTS,
  type AuthorAspect,
  type AuthorRow,
  authorHealth,
  authorsOfAspect,
  type FilterJson,
  type PaperFilter as GraphFilter,
  PAPER_ASPECT_NAMES,
  PAPER_ASPECTS,
  paperHealth,
  type Seen,
} from '../graph/index.js';
import { Author, AuthorHealth, CorpusHealth, PaperFilter } from '../schema/index.js';
import { ask, type Context } from './context.js';
import { allOf, askedFilter } from './groups/index.js';
import { seenAuthor } from './node-loaders.js';
import { once } from './once.js';
import { readPaperFilter } from './paper-filter.js';
import { selectionBelow } from './selection/index.js';

/** So many authors are shown of each aspect. */
const EXAMPLES = 10;

/** A row of authors, with the papers whose authors they are. */
interface AuthorHealthRow {
  readonly aspect: AuthorAspect;
  readonly authorCount: number;
  readonly share: number | null;
  readonly filter: FilterJson;
  readonly papers: GraphFilter;
}

@Resolver()
export class CorpusHealthResolver {
  @Query(() => CorpusHealth, {
    complexity: ({ childComplexity }) => 20 + childComplexity,
    description:
      'How complete the papers are that a filter selects: how many have a DOI, an abstract and so on, how many may be duplicates, and what is odd about the names of their authors. Papers are gone through once, and authors once.',
  })
  async corpusHealth(
    @Ctx() context: Context,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ) {
    const asked = askedFilter(filter);
    const read = await readPaperFilter(context, filter);
    const { dialect } = context.engine;
    const papers = once(async () => (await ask(context, paperHealth(read, dialect)))[0]);
    const authors = once(async () => (await ask(context, authorHealth(read, dialect)))[0]);
    return {
      paperCount: async () => (await papers())?.total ?? 0,
      authorCount: async () => (await authors())?.total ?? 0,
      papers: async () => {
        const counts = await papers();
        return PAPER_ASPECT_NAMES.map((aspect) => ({
          aspect,
          paperCount: counts?.[aspect] ?? 0,
          share: shareOf(counts?.[aspect], counts?.total),
          filter: allOf([asked, PAPER_ASPECTS[aspect]]),
          filterOfOthers: allOf([asked, { not: PAPER_ASPECTS[aspect] }]),
        }));
      },
      authors: async (): Promise<readonly AuthorHealthRow[]> => {
        const counts = await authors();
        return AUTHOR_ASPECT_NAMES.map((aspect) => ({
          aspect,
          authorCount: counts?.[aspect] ?? 0,
          share: shareOf(counts?.[aspect], counts?.total),
          filter: {
            ...AUTHOR_ASPECTS[aspect].filter,
            ...(Object.keys(asked).length > 0 && { papers: asked }),
          },
          papers: read,
        }));
      },
    };
  }
}

@Resolver(() => AuthorHealth)
export class AuthorHealthResolver {
  @FieldResolver(() => [Author], {
    complexity: ({ childComplexity }) => 10 + EXAMPLES * childComplexity,
    description: 'Ten of these authors, those with the most papers.',
  })
  async examples(
    @Root() { aspect, papers }: AuthorHealthRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Seen<AuthorRow>[]> {
    const question = authorsOfAspect(aspect, papers, EXAMPLES, context.engine.dialect);
    const selection = selectionBelow(context, info);
    const found = await Promise.all(
      (await ask(context, question)).map(({ id }) => seenAuthor(context, null, id, selection)),
    );
    return found.flatMap((author) => author ?? []);
  }
}

function shareOf(some: number | undefined, all: number | undefined): number | null {
  return all ? (some ?? 0) / all : null;
}
