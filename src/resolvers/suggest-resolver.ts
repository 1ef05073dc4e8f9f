import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { fold, groupBy } from '../identity/index.js';
import { Limit, SearchType, Suggestion } from '../schema/index.js';
import { SEARCHED_KINDS, suggestNames, typedWords } from '../search/index.js';
import { checkFirst } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import {
  detailOf,
  labelOf,
  overIndex,
  readTypes,
  type SearchRow,
  searchRows,
} from './search/index.js';
import { limitWords } from './search-terms.js';

/** A suggestion, as its fields read it. */
type SuggestionRow = SearchRow & {
  readonly label: string;
  readonly paperCount: number | null;
  /** The ids of others in the list that have the same name. */
  readonly namesakes: readonly string[];
};

@Resolver(() => Suggestion)
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      'Names for a search box, while they are typed: each word of `prefix` begins a word of the name. Case, accents, hyphens and apostrophes do not matter, initials stand for given names, and the order of the words is free: `gime`, `Gimenez J` and `J. Giménez` all find Juana Giménez. The name itself comes first, then names that begin so, then others; among these those with the most papers.',
  })
  async suggest(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Limit({ text: 'words' })
    @Arg('prefix', () => String, {
      description: 'What is typed so far; its last word may be incomplete.',
    })
    prefix: string,
    @Limit({ list: 'searchTypes' })
    @Arg('types', () => [SearchType], {
      nullable: true,
      description:
        'What may be suggested; left out or null: authors, journals and topics. Titles of papers come after other names that match as well, the newest first.',
    })
    types: readonly SearchType[] | null = null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'The most suggestions.' })
    first = 10,
  ): Promise<readonly SuggestionRow[]> {
    checkFirst(first, context, (most) => `Ask for ${most}, or type more of the name.`);
    const kinds = readTypes(types) ?? NAMED;
    if (limitWords(typedWords(prefix), 'prefix').length === 0) {
      throw badArgument(
        'prefix',
        '"prefix" holds no letter or digit. Ask when something is typed.',
      );
    }
    const rows = await overIndex(context, schema, kinds, async (index) =>
      searchRows(context, suggestNames(index, { text: prefix, kinds, first })),
    );
    const ofName = groupBy(rows, ({ row }) => nameOf(row));
    return rows.map(({ row }) => ({
      ...row,
      label: labelOf(row),
      paperCount: paperCountOf(row),
      namesakes: (ofName.get(nameOf(row)) ?? []).flatMap(({ row: { node } }) =>
        node.id === row.node.id ? [] : [node.id],
      ),
    }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What tells it from others of the same name: the journal where an author publishes most, with the institution where namesakes publish most in the same one; the ISSN of a journal, the list that a topic is from, the first author, journal and year of a paper.',
  })
  detail(@Root() suggestion: SuggestionRow, @Ctx() context: Context): Promise<string | null> {
    return detailOf(context, suggestion, suggestion.namesakes);
  }
}

const NAMED = SEARCHED_KINDS.filter((kind) => kind !== 'PAPER');

/** Namesakes are of one kind. */
function nameOf(row: SearchRow): string {
  return `${row.type} ${fold(labelOf(row))}`;
}

function paperCountOf(row: SearchRow): number | null {
  return row.type === 'PAPER' ? null : row.node.paperCount;
}
