import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { authorsByOrcids, journalsByIssns, papersByValues } from '../graph/index.js';
import { doiKeyOf, paperId } from '../identity/index.js';
import { readOrcid } from '../ris/index.js';
import { AuthorLookUp, JournalLookUp, Limit, Node, PaperLookUp } from '../schema/index.js';
import type { Context } from './context.js';
import { readIssn } from './issn.js';
import { type LookUpBy, lookUp, lookUpPrice } from './look-up.js';
import { nodeById } from './node-by-id.js';
import { seenAuthor, seenJournal, seenPaper } from './node-loaders.js';

const IN_ORDER =
  'Rows come in the order asked for, and what is not there is named. Give one of the lists, with up to 1,000 values.';

type Values = string[] | null | undefined;

function byIds(values: Values): LookUpBy {
  return { argument: 'ids', values, read: (id) => id, find: null };
}

@Resolver()
export class LookUpResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'A paper, author, journal or topic by its id alone; null where there is none. An id that was merged away leads to the node that replaced it.',
  })
  node(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Node | null> {
    return nodeById(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    complexity: lookUpPrice,
    description: 'The nodes with these ids, in the order asked for: null where there is none.',
  })
  nodes(
    @Ctx() context: Context,
    @Limit({ list: 'lookedUp' })
    @Arg('ids', () => [ID], { description: 'Up to 1,000 ids of any kind.' })
    ids: string[],
  ): Promise<readonly (Node | null)[]> {
    return Promise.all(ids.map((id) => nodeById(context, id)));
  }

  @Query(() => PaperLookUp, {
    complexity: lookUpPrice,
    description: `Papers by their DOIs, PubMed numbers or ids. ${IN_ORDER}`,
  })
  async papersBy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Limit({ list: 'lookedUp', text: 'doi' })
    @Arg('dois', () => [String], {
      nullable: true,
      description: 'In any form: bare, as a URL, or with a prefix.',
    })
    dois?: Values,
    @Limit({ list: 'lookedUp', text: 'code' })
    @Arg('pmids', () => [String], { nullable: true, description: 'PubMed’s numbers.' })
    pmids?: Values,
    @Limit({ list: 'lookedUp' })
    @Arg('ids', () => [ID], { nullable: true, description: 'Ids of papers.' })
    ids?: Values,
  ): Promise<object> {
    const { rows, nodes, missing } = await lookUp(
      context,
      info,
      seenPaper,
      ['paper', 'papers'],
      [
        {
          argument: 'dois',
          values: dois,
          read: doiKeyOf,
          find: (values) => papersByValues('doi', values),
          idOf: (doi) => paperId(`doi:${doi}`),
        },
        {
          argument: 'pmids',
          values: pmids,
          read: readPmid,
          find: (values) => papersByValues('pmid', values),
        },
        byIds(ids),
      ],
    );
    return {
      rows: rows.map(({ asked, node }) => ({ asked, paper: node })),
      papers: nodes,
      missing,
    };
  }

  @Query(() => AuthorLookUp, {
    complexity: lookUpPrice,
    description: `Authors by their ORCIDs or ids. ${IN_ORDER}`,
  })
  async authorsBy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Limit({ list: 'lookedUp', text: 'name' })
    @Arg('orcids', () => [String], {
      nullable: true,
      description: 'With or without the address and hyphens.',
    })
    orcids?: Values,
    @Limit({ list: 'lookedUp' })
    @Arg('ids', () => [ID], { nullable: true, description: 'Ids of authors.' })
    ids?: Values,
  ): Promise<object> {
    const { rows, nodes, missing } = await lookUp(
      context,
      info,
      seenAuthor,
      ['author', 'authors'],
      [
        {
          argument: 'orcids',
          values: orcids,
          read: (text) => readOrcid(text)?.orcid ?? null,
          find: authorsByOrcids,
        },
        byIds(ids),
      ],
    );
    return {
      rows: rows.map(({ asked, node }) => ({ asked, author: node })),
      authors: nodes,
      missing,
    };
  }

  @Query(() => JournalLookUp, {
    complexity: lookUpPrice,
    description: `Journals by their ISSNs or ids. ${IN_ORDER}`,
  })
  async journalsBy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Limit({ list: 'lookedUp', text: 'issn' })
    @Arg('issns', () => [String], {
      nullable: true,
      description: 'With or without their hyphens; of print or electronic.',
    })
    issns?: Values,
    @Limit({ list: 'lookedUp' })
    @Arg('ids', () => [ID], { nullable: true, description: 'Ids of journals.' })
    ids?: Values,
  ): Promise<object> {
    const { rows, nodes, missing } = await lookUp(
      context,
      info,
      seenJournal,
      ['journal', 'journals'],
      [{ argument: 'issns', values: issns, read: readIssn, find: journalsByIssns }, byIds(ids)],
    );
    return {
      rows: rows.map(({ asked, node }) => ({ asked, journal: node })),
      journals: nodes,
      missing,
    };
  }
}

/** The digits of a PubMed number, as it is kept. */
function readPmid(text: string): string | null {
  return /^\s*(?:pmid)?[:\s]*0*([1-9]\d*)\s*$/i.exec(text)?.[1] ?? null;
}
