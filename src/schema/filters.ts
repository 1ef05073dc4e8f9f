import { Field, ID, InputType, Int } from 'type-graphql';
import { Limit } from './input-limits.js';
import { KeywordScheme, TopicSource } from './topic.js';

@InputType({ description: 'A range of years, both included; either may be left out.' })
export class YearRange {
  @Field(() => Int, { nullable: true })
  readonly from?: number | null;

  @Field(() => Int, { nullable: true })
  readonly to?: number | null;
}

@InputType({ description: 'Selects papers; all given conditions must hold.' })
export class PaperFilter {
  @Field(() => ID, { nullable: true, description: 'The id of a journal.' })
  readonly journal?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of an author.' })
  readonly author?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of a topic.' })
  readonly topic?: string | null;

  @Field(() => YearRange, { nullable: true })
  readonly year?: YearRange | null;

  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: 'A RIS type such as `JOUR`.' })
  readonly type?: string | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words that must all occur in the title or abstract, as whole words; case and accents do not matter.',
  })
  readonly text?: string | null;
}

@InputType({ description: 'Selects authors; all given conditions must hold.' })
export class AuthorFilter {
  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, or parts of words, in any order; case and accents do not matter.',
  })
  readonly name?: string | null;

  @Field(() => Int, { nullable: true, description: 'The fewest papers an author must have.' })
  readonly minPapers?: number | null;
}

@InputType({ description: 'Selects journals.' })
export class JournalFilter {
  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'A part of the title.' })
  readonly title?: string | null;
}

@InputType({ description: 'Selects topics; all given conditions must hold.' })
export class TopicFilter {
  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'A part of the label.' })
  readonly label?: string | null;

  @Field(() => TopicSource, {
    nullable: true,
    description: 'Only topics from this source. If it is left out: keywords; if it is null: both.',
  })
  readonly source?: `${TopicSource}` | null;

  @Field(() => KeywordScheme, {
    nullable: true,
    description: 'Only keywords that some paper has from this list.',
  })
  readonly scheme?: `${KeywordScheme}` | null;
}
