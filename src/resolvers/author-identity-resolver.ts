import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type AuthorRow, type Seen, signedOrcids } from '../graph/index.js';
import { type PaperPart, plainKey, type AuthorReason as Reason } from '../identity/index.js';
import { type AuthorExplanation, explainAuthors, partAuthors } from '../naming/index.js';
import {
  Author,
  AuthorPart,
  type AuthorReason,
  AuthorReasonKind,
  NameJoin,
  PossibleAuthor,
  WhyApart,
} from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { authorById, paperById } from './node-loaders.js';
import { AFTER_ROW, checkRowCount, rowsAfter } from './rows-after.js';
import { Reads } from './selection/index.js';

/** A whole block of names is judged for it, so it costs as much as a long list. */
const COST = { complexity: 100 };

const explanations = batched<null, AuthorExplanation>(
  (context, _args, ids) => explainAuthors({ run: (question) => ask(context, question) }, ids),
  () => ({ joins: [], possible: [] }),
);

const parts = batched<null, readonly PaperPart[]>(
  (context, _args, ids) => partAuthors({ run: (question) => ask(context, question) }, ids),
  () => [],
);

const orcidsOf = batched<null, readonly string[]>(
  async (context, _args, ids) => {
    const found = new Map<string, Set<string>>();
    for (const { id, orcid, further } of await ask(context, signedOrcids(ids))) {
      const orcids = found.get(id) ?? new Set();
      found.set(id, orcids);
      for (const each of [orcid ?? '', ...(further ?? [])]) if (each !== '') orcids.add(each);
    }
    return new Map([...found].map(([id, orcids]) => [id, [...orcids].sort()]));
  },
  () => [],
);

/** A name may fall into more groups; the rest tell nothing. */
const MOST_PARTS = 20;
const MOST_PAPERS = 1000;
const SHOWN_PAPERS = 10;
const SHOWN_VALUES = 5;

@Resolver(() => Author)
export class AuthorIdentityResolver {
  @Reads()
  @FieldResolver(() => [String], {
    description:
      'The ORCIDs that papers give with the names of the author, sorted. More than one where somebody merged the people of a name; none where no paper gives any.',
  })
  async orcids(
    @Root() { id }: Seen<AuthorRow>,
    @Ctx() context: Context,
  ): Promise<readonly string[]> {
    return orcidsOf(context, null, id);
  }

  @Reads()
  @FieldResolver(() => [NameJoin], {
    description:
      'Why the names in `variants` are one person: the names that rules joined, with the evidence. Decisions of people are in `decisions`.',
    ...COST,
  })
  async whyMerged(@Root() { id }: Seen<AuthorRow>, @Ctx() context: Context): Promise<NameJoin[]> {
    const { joins } = await explanations(context, null, id);
    return joins.map(({ from, to, score, evidence }) => ({
      name: shownKey(from),
      to: shownKey(to),
      score,
      evidence: evidence.map(toReason),
    }));
  }

  @Reads()
  @FieldResolver(() => [PossibleAuthor], {
    description:
      'Other authors who may be the same person but were not merged, the most likely first. A name that may belong to more than 200 people (“Wang, L.”) is not listed.',
    complexity: ({ childComplexity }) => COST.complexity + 10 * childComplexity,
  })
  async possibleSameAs(
    @Root() { id }: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the author') })
    after?: string | null,
  ): Promise<PossibleAuthor[]> {
    checkRowCount(first, context);
    const { possible } = await explanations(context, null, id);
    const page = rowsAfter(possible, { first, after }, context, ({ author }) => author);
    const found = await Promise.all(
      page.map(async ({ author, score, evidence, because }) => ({
        author: await authorById(context, null, author),
        score,
        evidence: evidence.map(toReason),
        because: WhyApart[because],
      })),
    );
    return found.flatMap(({ author, ...rest }) => (author === null ? [] : [{ author, ...rest }]));
  }

  @Reads()
  @FieldResolver(() => [AuthorPart], {
    description:
      'The groups into which the author’s papers fall where no two groups share a co-author, institution, keyword or journal: perhaps several people of one name. Empty where the papers hang together. People whose papers give different ORCIDs are different authors already. `splitAuthor` sets a group apart.',
    complexity: ({ childComplexity }) => COST.complexity + 10 * childComplexity,
  })
  async mayBeSeveral(
    @Root() { id }: Seen<AuthorRow>,
    @Ctx() context: Context,
  ): Promise<AuthorPart[]> {
    const found = await parts(context, null, id);
    if (found.length < 2) return [];
    return Promise.all(found.slice(0, MOST_PARTS).map((part) => toPart(context, part)));
  }
}

async function toPart(context: Context, part: PaperPart): Promise<AuthorPart> {
  const { papers, orcids, coauthors, affiliations, journals, topics } = part;
  const shown = papers.slice(0, SHOWN_PAPERS).map((id) => paperById(context, null, id));
  return {
    paperIds: papers.slice(0, MOST_PAPERS),
    papers: (await Promise.all(shown)).flatMap((paper) => paper ?? []),
    orcids,
    coauthors: coauthors.slice(0, SHOWN_VALUES),
    institutions: affiliations.slice(0, SHOWN_VALUES),
    journals: journals.slice(0, SHOWN_VALUES),
    topics: topics.slice(0, SHOWN_VALUES),
  };
}

/** `krasuska|m` as a person reads it; an ORCID that tells people of one name apart follows in brackets. */
function shownKey(key: string): string {
  const plain = plainKey(key);
  const name = plain
    .split('|')
    .filter((part) => part !== '')
    .join(', ');
  const by = key.slice(plain.length + 1);
  return /^\d/.test(by) ? `${name} (${by})` : name;
}

function toReason({ kind, values, points }: Reason): AuthorReason {
  return { kind: AuthorReasonKind[kind], values: [...values], points };
}
