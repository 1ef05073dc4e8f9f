import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AuthorRow } from '../graph/index.js';
import type { AuthorReason as Reason } from '../identity/index.js';
import { type AuthorExplanation, explainAuthors } from '../naming/index.js';
import {
  Author,
  type AuthorReason,
  AuthorReasonKind,
  NameJoin,
  PossibleAuthor,
  WhyApart,
} from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { authorById } from './node-loaders.js';
import { checkFirst } from './page.js';

/** A whole block of names is judged for it, so it costs as much as a long list. */
const COST = { complexity: 100 };

const explanations = batched<null, AuthorExplanation>(
  (context, _args, ids) => explainAuthors({ run: (question) => ask(context, question) }, ids),
  () => ({ joins: [], possible: [] }),
);

@Resolver(() => Author)
export class AuthorIdentityResolver {
  @FieldResolver(() => [NameJoin], {
    description:
      'Why names in `variants` are one person: which were joined by rule, and what spoke for it. Decisions of people stand in `decisions`.',
    ...COST,
  })
  async whyMerged(@Root() { id }: AuthorRow, @Ctx() context: Context): Promise<NameJoin[]> {
    const { joins } = await explanations(context, null, id);
    return joins.map(({ from, to, score, evidence }) => ({
      name: shownKey(from),
      to: shownKey(to),
      score,
      evidence: evidence.map(toReason),
    }));
  }

  @FieldResolver(() => [PossibleAuthor], {
    description:
      'Other authors who may be this one and stay apart, the likeliest first. A name that more than 200 people may be (“Wang, L.”) is listed with none of them.',
    complexity: ({ childComplexity }) => COST.complexity + 10 * childComplexity,
  })
  async possibleSameAs(
    @Root() { id }: AuthorRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<PossibleAuthor[]> {
    checkFirst(first, context);
    const { possible } = await explanations(context, null, id);
    const found = await Promise.all(
      possible.slice(0, first).map(async ({ author, score, evidence, because }) => ({
        author: await authorById(context, null, author),
        score,
        evidence: evidence.map(toReason),
        because: WhyApart[because],
      })),
    );
    return found.flatMap(({ author, ...rest }) => (author === null ? [] : [{ author, ...rest }]));
  }
}

/** `krasuska|m` as a person reads it. */
function shownKey(key: string): string {
  const [family = '', ...others] = key.split('|').filter((part) => part !== '');
  return [family, ...others].join(', ');
}

function toReason({ kind, values, points }: Reason): AuthorReason {
  return { kind: AuthorReasonKind[kind], values: [...values], points };
}
