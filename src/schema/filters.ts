import { Field, ID, InputType, Int } from 'type-graphql';
import { Limit } from './input-limits.js';
import { KeywordScheme, TopicSource } from './topic.js';

@InputType({ description: 'Years from one to another, both included; either may be left open.' })
export class YearRange {
  @Field(() => Int, { nullable: true })
  readonly from?: number | null;

  @Field(() => Int, { nullable: true })
  readonly to?: number | null;
}

@InputType({ description: 'Which papers are meant: every condition that is given must hold.' })
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
      'Words that title and abstract together must hold, all of them, as whole words; case and accents do not matter.',
  })
  readonly text?: string | null;
}

@InputType({ description: 'Which authors are meant: every condition that is given must hold.' })
export class AuthorFilter {
  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, without regard to case, accents and order of its words.',
  })
  readonly name?: string | null;

  @Field(() => Int, { nullable: true, description: 'The fewest papers an author must have.' })
  readonly minPapers?: number | null;
}

@InputType({ description: 'Which journals are meant.' })
export class JournalFilter {
  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'A part of the title.' })
  readonly title?: string | null;
}

@InputType({ description: 'Which topics are meant.' })
export class TopicFilter {
  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'A part of the label.' })
  readonly label?: string | null;

  @Field(() => TopicSource, {
    nullable: true,
    description: 'Only topics from there; left out: keywords. Null means both.',
  })
  readonly source?: `${TopicSource}` | null;

  @Field(() => KeywordScheme, {
    nullable: true,
    description: 'Only keywords that a paper has from this list.',
  })
  readonly scheme?: `${KeywordScheme}` | null;
}
