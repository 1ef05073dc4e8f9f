import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Limit } from '../input-limits.js';
import { KeywordScheme, TopicSource } from '../topic.js';
import { PaperFilter } from './paper-filter.js';
import { CountRange, YearRange } from './ranges.js';

const AND = 'All of these must hold.';
const OR = 'At least one of these must hold, beside the other conditions.';
const NOT = 'This must not hold.';
const PAPER_COUNT = 'How many papers there are.';
const FIRST_YEAR =
  'The year of the first paper. Nodes whose papers have no year are not selected by any range.';
const LAST_YEAR =
  'The year of the latest paper. Nodes whose papers have no year are not selected by any range.';
const RULES =
  'All given conditions must hold; what is null or left out is none. Conditions are put together by `and`, `or` and `not`.';

/** Whether an author is a person or a group. */
export enum AuthorKind {
  PERSON = 'PERSON',
  GROUP = 'GROUP',
}

registerEnumType(AuthorKind, {
  name: 'AuthorKind',
  description: 'Whether an author is a person or a group.',
  valuesConfig: {
    PERSON: { description: 'A person.' },
    GROUP: { description: 'A group or institution that signs papers.' },
  },
});

/** What may be odd about the name of an author. */
export enum OddName {
  SINGLE_WORD = 'SINGLE_WORD',
  IN_CAPITALS = 'IN_CAPITALS',
  SHARED = 'SHARED',
}

registerEnumType(OddName, {
  name: 'OddName',
  description: 'What may be odd about the name of a person.',
  valuesConfig: {
    SINGLE_WORD: { description: 'There is no given name and no initial: perhaps half of a name.' },
    IN_CAPITALS: { description: 'The family name is in capitals.' },
    SHARED: {
      description:
        'Others have the same name: papers give it different ORCIDs, or somebody decided it.',
    },
  },
});

@InputType({
  description: `Selects authors. ${RULES} Example: \`{kind: PERSON, papers: {journal: "J1"}}\`.`,
})
export class AuthorFilter {
  @Limit({ list: 'filterBranches' })
  @Field(() => [AuthorFilter], { nullable: true, description: AND })
  readonly and?: readonly AuthorFilter[] | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [AuthorFilter], { nullable: true, description: OR })
  readonly or?: readonly AuthorFilter[] | null;

  @Field(() => AuthorFilter, { nullable: true, description: NOT })
  readonly not?: AuthorFilter | null;

  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: 'The ids of authors: it is one of these.' })
  readonly ids?: readonly string[] | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, or parts of words, in any order: `gime` finds Giménez. Case and accents do not matter; there are no wildcards, and a text without a word is an error.',
  })
  readonly name?: string | null;

  @Field(() => AuthorKind, { nullable: true, description: 'A person or a group.' })
  readonly kind?: `${AuthorKind}` | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a paper gives an ORCID with the name.',
  })
  readonly hasOrcid?: boolean | null;

  @Field(() => OddName, {
    nullable: true,
    description: 'What is odd about the name, as `corpusHealth` counts it.',
  })
  readonly nameIs?: `${OddName}` | null;

  @Field(() => Int, { nullable: true, description: 'The fewest papers an author must have.' })
  readonly minPapers?: number | null;

  @Field(() => CountRange, { nullable: true, description: PAPER_COUNT })
  readonly paperCount?: CountRange | null;

  @Field(() => CountRange, {
    nullable: true,
    description: 'How many different people and groups share a paper with the author.',
  })
  readonly coauthorCount?: CountRange | null;

  @Field(() => YearRange, { nullable: true, description: FIRST_YEAR })
  readonly firstYear?: YearRange | null;

  @Field(() => YearRange, { nullable: true, description: LAST_YEAR })
  readonly lastYear?: YearRange | null;

  @Limit({ text: 'name' })
  @Field(() => String, {
    nullable: true,
    description:
      'An institution that an address of one of the papers names, by its id or any form of its name.',
  })
  readonly institution?: string | null;

  @Limit({ text: 'code' })
  @Field(() => String, {
    nullable: true,
    description: 'The ISO 3166-1 code of a country that an address of one of the papers names.',
  })
  readonly country?: string | null;

  @Field(() => PaperFilter, { nullable: true, description: 'Authors of at least one such paper.' })
  readonly papers?: PaperFilter | null;
}

@InputType({ description: `Selects journals. ${RULES}` })
export class JournalFilter {
  @Limit({ list: 'filterBranches' })
  @Field(() => [JournalFilter], { nullable: true, description: AND })
  readonly and?: readonly JournalFilter[] | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [JournalFilter], { nullable: true, description: OR })
  readonly or?: readonly JournalFilter[] | null;

  @Field(() => JournalFilter, { nullable: true, description: NOT })
  readonly not?: JournalFilter | null;

  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: 'The ids of journals: it is one of these.' })
  readonly ids?: readonly string[] | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title, or parts of words, in any order; case and accents do not matter, and there are no wildcards.',
  })
  readonly title?: string | null;

  @Limit({ text: 'issn' })
  @Field(() => String, {
    nullable: true,
    description: 'An ISSN, print or electronic, as `1234-567X`.',
  })
  readonly issn?: string | null;

  @Field(() => CountRange, { nullable: true, description: PAPER_COUNT })
  readonly paperCount?: CountRange | null;

  @Field(() => YearRange, { nullable: true, description: FIRST_YEAR })
  readonly firstYear?: YearRange | null;

  @Field(() => YearRange, { nullable: true, description: LAST_YEAR })
  readonly lastYear?: YearRange | null;

  @Field(() => PaperFilter, {
    nullable: true,
    description: 'Journals with at least one such paper.',
  })
  readonly papers?: PaperFilter | null;
}

@InputType({ description: `Selects topics. ${RULES}` })
export class TopicFilter {
  @Limit({ list: 'filterBranches' })
  @Field(() => [TopicFilter], { nullable: true, description: AND })
  readonly and?: readonly TopicFilter[] | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [TopicFilter], { nullable: true, description: OR })
  readonly or?: readonly TopicFilter[] | null;

  @Field(() => TopicFilter, { nullable: true, description: NOT })
  readonly not?: TopicFilter | null;

  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: 'The ids of topics: it is one of these.' })
  readonly ids?: readonly string[] | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the label, or parts of words, in any order; case, accents, plural and spelling do not matter, and there are no wildcards.',
  })
  readonly label?: string | null;

  @Field(() => TopicSource, {
    nullable: true,
    description:
      'Only topics from this source. If it is left out of the whole filter: keywords; if it is null: both. Inside of `and`, `or` and `not` what is left out is no condition.',
  })
  readonly source?: `${TopicSource}` | null;

  @Field(() => KeywordScheme, {
    nullable: true,
    description: 'Only keywords that some paper has from this list.',
  })
  readonly scheme?: `${KeywordScheme}` | null;

  @Field(() => CountRange, { nullable: true, description: PAPER_COUNT })
  readonly paperCount?: CountRange | null;

  @Field(() => YearRange, { nullable: true, description: FIRST_YEAR })
  readonly firstYear?: YearRange | null;

  @Field(() => YearRange, { nullable: true, description: LAST_YEAR })
  readonly lastYear?: YearRange | null;

  @Field(() => PaperFilter, { nullable: true, description: 'Topics of at least one such paper.' })
  readonly papers?: PaperFilter | null;
}
