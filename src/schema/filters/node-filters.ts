import { Field, InputType, Int } from 'type-graphql';
import { Limit } from '../input-limits.js';
import { KeywordScheme, TopicSource } from '../topic.js';

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
