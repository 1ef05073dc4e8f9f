import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type AuthorshipRow,
  authorshipsOfPapers,
  type ContributorRow,
  contributorsOfPapers,
  type JournalRow,
  journalsOfPapers,
  matchPapers,
  type PaperRow,
  pageOfNodes,
  paperOrders,
  paperShape,
  paperTopicOrder,
  paperTopics,
  type TopicOfPaperRow,
  type TopicRow,
} from '../graph/index.js';
import { doiKeyOf, groupBy, paperId } from '../identity/index.js';
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
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { nestedList } from './nested-lists.js';
import { countBeside, countNodes } from './node-list.js';
import { findNode, paperById } from './node-loaders.js';
import { type Page, pageOf, readPage } from './page.js';
import { askByFilter } from './paper-filter.js';
import { NeedsIdAlone, withFieldsBelow } from './start-below.js';
import { ofTopicChoice, SCHEME } from './topic-choice.js';

const authorships = batched<null, readonly AuthorshipRow[]>(
  async (context, _args, ids) =>
    groupBy(await ask(context, authorshipsOfPapers(ids)), ({ paper }) => paper),
  () => [],
);

const contributors = batched<null, readonly ContributorRow[]>(
  async (context, _args, ids) =>
    groupBy(await ask(context, contributorsOfPapers(ids)), ({ paper }) => paper),
  () => [],
);

const journalOf = batched<null, JournalRow | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, journalsOfPapers(ids));
    return new Map(rows.map(({ paper, journal }) => [paper, journal]));
  },
  () => null,
);

/** What the edge of a topic tells beside the topic. */
type TopicEdgeParts = Pick<TopicOfPaperRow, 'rawLabel' | 'isMajor' | 'score'> &
  Pick<TopicRow, 'schemes'>;

function topicEdgeParts({
  rawLabel,
  isMajor,
  score,
  schemesOfPaper,
}: TopicOfPaperRow): TopicEdgeParts {
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
  ): Promise<PaperRow | null> {
    if (id) return withFieldsBelow(context, info, id, paperById(context, null, id));
    if (doi)
      return findNode(context, paperShape, 'doi', doiKeyOf(doi), (key) => paperId(`doi:${key}`));
    throw badArgument('id', 'Give "id" or "doi" to say which paper is meant.');
  }

  @Query(() => PaperConnection, { description: 'All papers, or those that a filter selects.' })
  async papers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('orderBy', () => PaperOrder, { defaultValue: PaperOrder.YEAR_DESC })
    orderBy: PaperOrder = PaperOrder.YEAR_DESC,
  ): Promise<Page<PaperRow>> {
    const list = { label: paperShape.label, order: paperOrders[orderBy] };
    const page = readPage(args, context, list);
    const { dialect } = context.engine;
    let total: Page<PaperRow>['totalCount'] = async () => 0;
    const found = await askByFilter(context, filter, (read) => {
      const match = matchPapers(read, dialect);
      total = countBeside(info, () => countNodes(context, paperShape, match));
      return ask(context, pageOfNodes(paperShape, match, list.order, page));
    });
    return pageOf(found.rows, args, list, total);
  }

  @NeedsIdAlone()
  @FieldResolver(() => [Authorship], { description: 'The authors, in the order of the list.' })
  authorships(@Root() paper: PaperRow, @Ctx() context: Context): Promise<readonly AuthorshipRow[]> {
    return authorships(context, null, paper.id);
  }

  @NeedsIdAlone()
  @FieldResolver(() => [Contributorship], {
    description: 'Editors, translators and others who are not authors.',
  })
  contributors(
    @Root() paper: PaperRow,
    @Ctx() context: Context,
  ): Promise<readonly ContributorRow[]> {
    return contributors(context, null, paper.id);
  }

  @FieldResolver(() => [AbstractSection], {
    description:
      'The abstract by section: a single one without a heading if the abstract has no headings, none if there is no abstract.',
  })
  abstractSections(@Root() { abstract }: PaperRow): readonly AbstractSection[] {
    return abstract === null ? [] : abstractSections(abstract);
  }

  @NeedsIdAlone()
  @FieldResolver(() => Journal, { nullable: true, description: 'What it was published in.' })
  journal(@Root() paper: PaperRow, @Ctx() context: Context): Promise<JournalRow | null> {
    return journalOf(context, null, paper.id);
  }

  @NeedsIdAlone()
  @FieldResolver(() => PaperTopicConnection, {
    description:
      'The paper’s topics: its keywords by label, then the terms of its title and abstract, the most relevant first.',
  })
  async topics(
    @Root() paper: PaperRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('source', () => TopicChoice, { defaultValue: TopicChoice.KEYWORD_ELSE_TERM })
    source: TopicChoice = TopicChoice.KEYWORD_ELSE_TERM,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme?: KeywordScheme | null,
  ): Promise<Page<TopicRow, TopicEdgeParts>> {
    const load = topicsOf(source, scheme);
    const page = await load(context, paper.id, args, paperTopicOrder);
    return {
      ...page,
      edges: page.edges.map((edge) => ({ ...edge, ...topicEdgeParts(edge.node) })),
    };
  }
}
