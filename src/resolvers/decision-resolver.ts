import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type DecisionProperties, latestDecisions } from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import { type Curator, type DecisionReason, thesaurusEntries } from '../naming/index.js';
import { Decision, DecisionKind, DecisionSubject, Limit, ThesaurusLine } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { checkFirst } from './page.js';

const REASON = 'Why; it is kept with the decision.';
const BY = 'Who decides: a name or an address; kept as given.';

/** A decision, with the lines of a thesaurus. */
interface DecisionRow extends Decision {
  readonly lines: readonly ThesaurusLine[];
}

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => [Decision], { description: 'What people decided about identity, the latest first.' })
  async decisions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<readonly DecisionRow[]> {
    checkFirst(first, context);
    const rows = await ask(context, latestDecisions(first));
    return rows.map(({ decision }) => toDecision(decision));
  }

  @FieldResolver(() => [ThesaurusLine], {
    description: 'The lines of a thesaurus, by their labels; none for other decisions.',
  })
  thesaurus(
    @Root() { lines }: DecisionRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
  ): readonly ThesaurusLine[] {
    return lines.slice(0, checkFirst(first, context));
  }

  @Mutation(() => Decision, { description: 'Makes one author of several.' })
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
      "Makes two authors of one: gives a new author some of the names, or the papers that are another person's.",
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

  @Mutation(() => Decision, { description: 'Makes one paper of several.' })
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

  @Mutation(() => Decision, { description: 'Makes some records of a paper a paper of their own.' })
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

  @Mutation(() => Decision, { description: 'Makes one journal of several.' })
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
    description: 'Keeps two authors or two papers apart, whatever the rules will find.',
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
    description: 'Takes a decision back; the graph is then what it would be without it.',
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

async function decide(
  { curator }: Context,
  reason: string,
  by: string | null | undefined,
  make: (curator: Curator, why: DecisionReason) => Promise<DecisionProperties>,
): Promise<DecisionRow> {
  if (curator === null) throw decisionsAreOff();
  if (reason.trim() === '')
    throw badArgument('reason', 'Say in "reason" why, for those who come later.');
  try {
    return toDecision(await make(curator, { reason, by: by ?? null }));
  } catch (error) {
    if (error instanceof InvalidDecisionError) throw badArgument(error.argument, error.message);
    throw error;
  }
}

function decisionsAreOff(): GraphQLError {
  return new GraphQLError(
    'This server takes no decisions; whoever runs it can set PAPERGRAPH_DECISIONS to on.',
    { extensions: { code: 'DECISIONS_OFF' } },
  );
}

function toDecision(decision: DecisionProperties): DecisionRow {
  const { subject, kind, members, from, ...rest } = decision;
  const lines = kind === 'THESAURUS' ? thesaurusEntries(decision) : [];
  return {
    ...rest,
    subject: DecisionSubject[subject],
    kind: DecisionKind[kind],
    members: kind === 'THESAURUS' ? [] : members,
    from: kind === 'THESAURUS' ? [] : from,
    lineCount: lines.length,
    lines,
  };
}
