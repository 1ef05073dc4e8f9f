import { Field, ID, InputType } from 'type-graphql';
import { Limit } from '../input-limits.js';
import { KeywordScheme } from '../topic.js';
import { CodeChoice, IdChoice, NameChoice } from './choices.js';
import { PaperFeature } from './paper-feature.js';
import { CountRange, DateRange, YearRange } from './ranges.js';
import { TextWords } from './text-words.js';

const LANGUAGE =
  'A language as `Paper.language` has it: a BCP 47 code such as `en`, or what records write.';
const COUNTRY =
  'The ISO 3166-1 code of a country that an address of the paper names, such as `DE`.';
const INSTITUTION =
  'An institution that an address of the paper names: its id from `Paper.institutions`, or any form of its name.';

@InputType({
  description:
    'Selects papers; all given conditions must hold. What is null or left out is no condition, and an empty filter selects all papers. Conditions are put together by `and`, `or` and `not`, inside of one another too: `{or: [{author: "A1"}, {author: "A2"}], not: {type: "CHAP"}}`. An unknown id, name of a source or institution selects no paper; an unknown type, language or country is an error that names the nearest known one. An empty list, and a range that ends before it begins, are errors.',
})
export class PaperFilter {
  @Limit({ list: 'filterBranches' })
  @Field(() => [PaperFilter], { nullable: true, description: 'All of these must hold.' })
  readonly and?: readonly PaperFilter[] | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [PaperFilter], {
    nullable: true,
    description: 'At least one of these must hold, beside the other conditions.',
  })
  readonly or?: readonly PaperFilter[] | null;

  @Field(() => PaperFilter, {
    nullable: true,
    description:
      'This must not hold. A paper without a year is not of 2020, so `not: {year: {from: 2020, to: 2020}}` selects it.',
  })
  readonly not?: PaperFilter | null;

  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: 'The ids of papers: it is one of these.' })
  readonly ids?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'The id of a journal.' })
  readonly journal?: string | null;

  @Field(() => IdChoice, { nullable: true, description: 'The ids of journals.' })
  readonly journals?: IdChoice | null;

  @Field(() => ID, { nullable: true, description: 'The id of an author.' })
  readonly author?: string | null;

  @Field(() => IdChoice, { nullable: true, description: 'The ids of authors.' })
  readonly authors?: IdChoice | null;

  @Field(() => ID, { nullable: true, description: 'The id of a topic.' })
  readonly topic?: string | null;

  @Field(() => IdChoice, { nullable: true, description: 'The ids of topics.' })
  readonly topics?: IdChoice | null;

  @Field(() => KeywordScheme, {
    nullable: true,
    description: 'It has a keyword from this list.',
  })
  readonly keywordScheme?: `${KeywordScheme}` | null;

  @Field(() => YearRange, { nullable: true, description: 'The year of publication.' })
  readonly year?: YearRange | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'The date of publication; of a paper without one its year.',
  })
  readonly published?: DateRange | null;

  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: 'A RIS type such as `JOUR`.' })
  readonly type?: string | null;

  @Field(() => CodeChoice, { nullable: true, description: 'RIS types such as `JOUR`.' })
  readonly types?: CodeChoice | null;

  @Limit({ text: 'name' })
  @Field(() => String, { nullable: true, description: LANGUAGE })
  readonly language?: string | null;

  @Field(() => CodeChoice, { nullable: true, description: `Several languages. ${LANGUAGE}` })
  readonly languages?: CodeChoice | null;

  @Limit({ text: 'name' })
  @Field(() => String, { nullable: true, description: INSTITUTION })
  readonly institution?: string | null;

  @Field(() => NameChoice, { nullable: true, description: `Several institutions. ${INSTITUTION}` })
  readonly institutions?: NameChoice | null;

  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: COUNTRY })
  readonly country?: string | null;

  @Field(() => CodeChoice, { nullable: true, description: `Several countries. ${COUNTRY}` })
  readonly countries?: CodeChoice | null;

  @Field(() => CountRange, {
    nullable: true,
    description: 'How many authors it has; editors are not counted.',
  })
  readonly authorCount?: CountRange | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words that must all occur in the title or abstract, as whole words; case and accents do not matter, and hyphens and apostrophes may be left out.',
  })
  readonly text?: string | null;

  @Field(() => TextWords, {
    nullable: true,
    description: 'Words of the title or abstract: all, any, a phrase, the beginning of a word.',
  })
  readonly words?: TextWords | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [PaperFeature], { nullable: true, description: 'It has all of these.' })
  readonly has?: readonly `${PaperFeature}`[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of an import that brought a record of it.',
  })
  readonly import?: string | null;

  @Field(() => IdChoice, {
    nullable: true,
    description: 'The ids of imports that brought records of it.',
  })
  readonly imports?: IdChoice | null;

  @Limit({ text: 'name' })
  @Field(() => String, {
    nullable: true,
    description: 'The name of a source that brought a record of it, as `Paper.records` tells it.',
  })
  readonly source?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may be the same as another paper, see `possibleDuplicates`.',
  })
  readonly isPossibleDuplicate?: boolean | null;
}
