import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type AuthorshipRow,
  type ContributorRow,
  type JournalRow,
  type PaperRow,
  paperAuthorships,
  paperContributors,
  paperJournal,
  paperShape,
  paperTopicOrder,
  paperTopics,
  type Seen,
  select,
  selectPapers,
  type TopicOfPaperRow,
  type TopicRow,
} from '../graph/index.js';
import { doiKeyOf, paperId } from '../identity/index.js';
import { abstractSections } from '../ris/index.js';
import {
  AbstractSection,
  Authorship,
  Contributorship,
  Journal,
  KeywordScheme,
  Limit,
  PageArgs,
  Paper,
  PaperConnection,
  PaperFilter,
  PaperOrder,
  PaperTopicConnection,
  TopicChoice,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { askForPage, type Context } from './context.js';
import { isGiven } from './is-given.js';
import { nestedList, nestedRows } from './nested-lists.js';
import { countBeside, countSelected } from './node-list.js';
import { paperOfDoi, seenPaper } from './node-loaders.js';
import { type Page, pageOf, readPage } from './page.js';
import { askByFilter } from './paper-filter.js';
import { ofPapers } from './paper-list.js';
import { isByRelevance, readPaperOrder } from './paper-order.js';
import { samplePapers } from './paper-sample.js';
import { papersByRelevance } from './relevant-papers.js';
import {
  type Awaitable,
  goOn,
  IN_PAGE,
  planBelow,
  Reads,
  ReadWithParent,
  withFieldsBelow,
} from './selection/index.js';
import { ofTopicChoice, SCHEME } from './topic-choice.js';

const SAMPLE =
  'How many papers to draw at random, in no order: the same for the same graph, filter and seed. It reads the ids of all papers of the list, and goes with no other page and no order.';

const authorships = nestedRows(paperAuthorships, ['author']);
const contributors = nestedRows(paperContributors, ['author']);
const journalOf = nestedRows(paperJournal);

/** What the edge of a topic tells beside the topic. */
interface TopicEdgeParts {
  readonly rawLabel: string | undefined;
  readonly isMajor: boolean | undefined;
  readonly score: number | null | undefined;
  readonly schemes: TopicRow['schemes'];
}

function topicEdgeParts(topic: Seen<TopicOfPaperRow>): TopicEdgeParts {
  const { rawLabel, isMajor, score, schemesOfPaper } = topic;
  return { rawLabel, isMajor, score, schemes: schemesOfPaper ?? [] };
}

const topicsOf = ofTopicChoice((choice) => nestedList(paperTopics(choice)));

@Resolver(() => Paper)
export class PaperResolver {
  @Query(() => Paper, {
    nullable: true,
    description: 'One paper by its id or its DOI; null where there is none.',
  })
  paper(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Limit({ text: 'doi' })
    @Arg('doi', () => String, {
      nullable: true,
      description: 'In any form: bare, as a URL, or with a prefix.',
    })
    doi?: string | null,
  ): Promise<Seen<PaperRow> | null> {
    if (id) {
      return withFieldsBelow(context, info, id, (selection) =>
        seenPaper(context, null, id, selection),
      );
    }
    if (doi) {
      const key = doiKeyOf(doi);
      if (key === null) return Promise.resolve(null);
      const alone = paperId(`doi:${key}`);
      return withFieldsBelow(context, info, alone, (selection) =>
        paperOfDoi(context, select(paperShape, selection), key, alone),
      );
    }
    throw badArgument('id', 'Give "id" or "doi" to say which paper is meant.');
  }

  @Query(() => PaperConnection, { description: 'All papers, or those that a filter selects.' })
  async papers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Limit({ list: 'orders' })
    @Arg('orderBy', () => [PaperOrder], { defaultValue: [PaperOrder.YEAR_DESC] })
    orderBy: readonly PaperOrder[] = [PaperOrder.YEAR_DESC],
    @Arg('sample', () => Int, { nullable: true, description: SAMPLE }) sample?: number | null,
    @Arg('seed', () => Int, {
      defaultValue: 1,
      description: 'Of a sample: another number draws another sample.',
    })
    seed = 1,
  ): Promise<Page<Seen<PaperRow>>> {
    if (isGiven(sample)) {
      const drawn = await samplePapers(context, info, { size: sample, seed, filter }, args);
      return ofPapers(drawn, filter ?? {});
    }
    if (isByRelevance(orderBy)) {
      return ofPapers(await papersByRelevance(context, info, filter, args), filter ?? {});
    }
    const list = { label: paperShape.label, order: readPaperOrder(orderBy) };
    const asked = readPage(args, context, list);
    const { order, page } = asked;
    const { selection } = planBelow(context, info, IN_PAGE, false);
    const shape = select(paperShape, selection);
    const { dialect } = context.engine;
    let total: Page<PaperRow>['totalCount'] = async () => 0;
    const found = await askByFilter(context, filter, (read) => {
      const nodes = selectPapers(read, dialect);
      total = countBeside(info, () => countSelected(context, paperShape.label, nodes));
      return askForPage(context, { shape, nodes, order, page });
    });
    return ofPapers(pageOf(found.rows, asked, total), filter ?? {});
  }

  @ReadWithParent()
  @FieldResolver(() => [Authorship], { description: 'The authors, in the order of the list.' })
  authorships(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly Partial<AuthorshipRow>[]> {
    return authorships(context, info, paper);
  }

  @ReadWithParent()
  @FieldResolver(() => [Contributorship], {
    description: 'Editors, translators and others who are not authors.',
  })
  contributors(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly Partial<ContributorRow>[]> {
    return contributors(context, info, paper);
  }

  @Reads('abstract')
  @FieldResolver(() => [AbstractSection], {
    description:
      'The abstract by section: a single one without a heading if the abstract has no headings, none if there is no abstract.',
  })
  abstractSections(@Root() { abstract }: Seen<PaperRow>): readonly AbstractSection[] {
    return abstract ? abstractSections(abstract) : [];
  }

  @ReadWithParent()
  @FieldResolver(() => Journal, { nullable: true, description: 'What it was published in.' })
  journal(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<Seen<JournalRow> | null> {
    return goOn(journalOf(context, info, paper), ([row]) => row?.journal ?? null);
  }

  @ReadWithParent()
  @FieldResolver(() => PaperTopicConnection, {
    description:
      'The paper’s topics: its keywords by label, then the terms of its title and abstract, the most relevant first.',
  })
  topics(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('source', () => TopicChoice, { defaultValue: TopicChoice.KEYWORD_ELSE_TERM })
    source: TopicChoice = TopicChoice.KEYWORD_ELSE_TERM,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme?: KeywordScheme | null,
  ): Awaitable<Page<Seen<TopicRow>, TopicEdgeParts>> {
    const list = topicsOf(source, scheme);
    return goOn(list(context, info, paper, args, paperTopicOrder), (page) => ({
      ...page,
      edges: page.edges.map((edge) => ({ ...edge, ...topicEdgeParts(edge.node) })),
    }));
  }
}
