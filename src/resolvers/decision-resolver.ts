import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type DecisionProperties, decisionById, latestDecisions } from '../graph/index.js';
import type { Curator, DecisionReason } from '../naming/index.js';
import { Decision, Limit, ThesaurusLine } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { BY, type DecisionRow, deciding, REASON, toDecision } from './deciding.js';
import { isApplied } from './pending-decisions.js';
import { AFTER_ROW, checkRowCount, notInList, rowsAfter } from './rows-after.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => [Decision], {
    description: 'The decisions of people about identity and imports, the latest first.',
  })
  async decisions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the decision') })
    after?: string | null,
  ): Promise<readonly DecisionRow[]> {
    checkRowCount(first, context);
    const rows = await ask(context, latestDecisions(first, await findDecision(context, after)));
    return rows.map(({ decision }) => toDecision(decision));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether all that follows from it, or from undoing it, is done. False while a large import is taken out or ' +
      'comes back, and while a thesaurus is applied: ask again.',
  })
  isApplied(@Root() decision: DecisionRow, @Ctx() context: Context): Promise<boolean> {
    return isApplied(context, decision);
  }

  @FieldResolver(() => [ThesaurusLine], {
    description: 'The lines of a thesaurus, by their labels; none for other decisions.',
  })
  thesaurus(
    @Root() { lines }: DecisionRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
    @Arg('after', () => Int, {
      nullable: true,
      description: 'After how many lines the page begins; left out for the first page.',
    })
    after?: number | null,
  ): readonly ThesaurusLine[] {
    return rowsAfter(lines, { first, after: after || null }, context, (_line, place) => place);
  }

  @Mutation(() => Decision, { description: 'Merges several authors into one.' })
  mergeAuthors(
    @Ctx() context: Context,
    @Limit({ list: 'decided' }) @Arg('authors', () => [ID]) authors: string[],
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, reason, by, (curator, why) => curator.mergeAuthors(authors, why));
  }

  @Mutation(() => Decision, {
    description:
      'Splits an author in two: a new author gets some of the names, or the papers that another person wrote.',
  })
  splitAuthor(
    @Ctx() context: Context,
    @Arg('author', () => ID) author: string,
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name', list: 'decided' })
    @Arg('names', () => [String], {
      nullable: true,
      description: 'Names to set apart, as in `Author.variants`.',
    })
    names?: string[] | null,
    @Limit({ list: 'decided' })
    @Arg('papers', () => [ID], {
      nullable: true,
      description: 'Papers that are by another person of the same name.',
    })
    papers?: string[] | null,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    const parts = { names: names ?? [], papers: papers ?? [] };
    return decide(context, reason, by, (curator, why) => curator.splitAuthor(author, parts, why));
  }

  @Mutation(() => Decision, { description: 'Merges several papers into one.' })
  mergePapers(
    @Ctx() context: Context,
    @Limit({ list: 'decided' }) @Arg('papers', () => [ID]) papers: string[],
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, reason, by, (curator, why) => curator.mergePapers(papers, why));
  }

  @Mutation(() => Decision, {
    description: 'Splits a paper in two: the given records become a paper of their own.',
  })
  splitPaper(
    @Ctx() context: Context,
    @Arg('paper', () => ID) paper: string,
    @Limit({ list: 'decided' })
    @Arg('records', () => [ID], { description: 'Ids as in `Paper.records`.' })
    records: string[],
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, reason, by, (curator, why) => curator.splitPaper(paper, records, why));
  }

  @Mutation(() => Decision, { description: 'Merges several journals into one.' })
  mergeJournals(
    @Ctx() context: Context,
    @Limit({ list: 'decided' }) @Arg('journals', () => [ID]) journals: string[],
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, reason, by, (curator, why) => curator.mergeJournals(journals, why));
  }

  @Mutation(() => Decision, {
    description: 'Keeps two authors or two papers apart, whatever the rules find.',
  })
  markNotSame(
    @Ctx() context: Context,
    @Arg('a', () => ID) a: string,
    @Arg('b', () => ID) b: string,
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, reason, by, (curator, why) => curator.markNotSame([a, b], why));
  }

  @Mutation(() => Decision, {
    description:
      'Undoes a decision; the graph is then what it would be without it. The records of a large import that ' +
      'was removed return after the answer: `isApplied` of the decision is false until all are back.',
  })
  undoDecision(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): Promise<DecisionRow> {
    return decide(context, 'undo', by, async (curator, why) => {
      const undone = await curator.undo(id, why.by);
      if (undone !== null) return undone;
      throw badArgument('id', `There is no decision with the id "${id}"; "decisions" lists them.`);
    });
  }
}

/** The decision after which a page begins; null for the first page. */
async function findDecision(
  context: Context,
  after: string | null | undefined,
): Promise<DecisionProperties | null> {
  if (after === null || after === undefined) return null;
  const [row] = await ask(context, decisionById(after));
  if (row === undefined) throw notInList(after);
  return row.decision;
}

function decide(
  context: Context,
  reason: string,
  by: string | null | undefined,
  make: (curator: Curator, why: DecisionReason) => Promise<DecisionProperties>,
): Promise<DecisionRow> {
  return deciding(context, reason, by, async (curator, why) =>
    toDecision(await make(curator, why)),
  );
}
