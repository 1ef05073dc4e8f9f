import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  AUTHOR_ASPECT_NAMES,
  type AuthorAspect,
  type FilterJson,
  PAPER_ASPECT_NAMES,
  type PaperAspect,
} from '../graph/index.js';

/** What is counted of papers, by the names that the API has for them. */
export const PaperHealthAspect = enumOf(PAPER_ASPECT_NAMES);

const OF_PAPERS: Readonly<Record<PaperAspect, string>> = {
  DOI: 'Papers with a DOI.',
  YEAR: 'Papers with a year of publication.',
  JOURNAL: 'Papers in a journal, series, book or proceedings.',
  ISSN: 'Papers whose journal has an ISSN.',
  KEYWORDS: 'Papers with keywords.',
  ABSTRACT: 'Papers with an abstract.',
  ORCID: 'Papers with the ORCID of at least one author.',
  ADDRESSES: 'Papers with addresses.',
  POSSIBLE_DUPLICATE: 'Papers that may be the same as another, see `possibleDuplicates`.',
};

/** What is counted of authors, by the names that the API has for them. */
export const AuthorHealthAspect = enumOf(AUTHOR_ASPECT_NAMES);

const OF_AUTHORS: Readonly<Record<AuthorAspect, string>> = {
  ORCID: 'Authors whose ORCID some paper gives.',
  SINGLE_WORD_NAME: 'People without a given name or initial: perhaps half of a name.',
  NAME_IN_CAPITALS: 'People whose family name is in capitals wherever it is written.',
  SHARED_NAME:
    'People whose name is that of others too: papers give it different ORCIDs, or somebody decided it. Papers without an ORCID may be with the wrong one.',
};

registerEnumType(PaperHealthAspect, {
  name: 'PaperHealthAspect',
  description: 'What papers have, or are.',
  valuesConfig: described(OF_PAPERS),
});

registerEnumType(AuthorHealthAspect, {
  name: 'AuthorHealthAspect',
  description: 'What authors have, or what is odd about their names.',
  valuesConfig: described(OF_AUTHORS),
});

function enumOf<Name extends string>(names: readonly Name[]): { readonly [Each in Name]: Each } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Each in Name]: Each };
}

function described(descriptions: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, { description }]),
  );
}

const SEND_BACK = 'Give it as a `PaperFilter`, as it is, to list them.';

@ObjectType({ simpleResolvers: true, description: 'Of how many papers something is true.' })
export class PaperHealth {
  @Field(() => PaperHealthAspect, { description: 'What is true of them.' })
  readonly aspect!: PaperAspect;

  @Field(() => Int, { description: 'Of how many papers it is true.' })
  readonly paperCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their part of all papers that the filter selects, from 0 to 1; null without any.',
  })
  readonly share!: number | null;

  @Field(() => GraphQLJSONObject, { description: `The filter of these papers. ${SEND_BACK}` })
  readonly filter!: FilterJson;

  @Field(() => GraphQLJSONObject, {
    description: `The filter of the papers of which it is not true. ${SEND_BACK}`,
  })
  readonly filterOfOthers!: FilterJson;
}

@ObjectType({ simpleResolvers: true, description: 'Of how many authors something is true.' })
export class AuthorHealth {
  @Field(() => AuthorHealthAspect, { description: 'What is true of them.' })
  readonly aspect!: AuthorAspect;

  @Field(() => Int, { description: 'Of how many authors it is true.' })
  readonly authorCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their part of all authors of these papers, from 0 to 1; null without any.',
  })
  readonly share!: number | null;

  @Field(() => GraphQLJSONObject, {
    description:
      'The filter of these authors. Give it as an `AuthorFilter`, as it is, to list them.',
  })
  readonly filter!: FilterJson;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How complete papers are, and what is odd about the names of their authors.',
})
export class CorpusHealth {
  @Field(() => Int, { description: 'How many papers the filter selects.' })
  readonly paperCount!: number;

  @Field(() => Int, { description: 'How many authors they have.' })
  readonly authorCount!: number;

  @Field(() => [PaperHealth], { description: 'What the papers have, or are.' })
  readonly papers!: readonly PaperHealth[];

  @Field(() => [AuthorHealth], { description: 'What their authors have, or what is odd.' })
  readonly authors!: readonly AuthorHealth[];
}
