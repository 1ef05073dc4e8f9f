import { Field, InputType, registerEnumType } from 'type-graphql';
import { Limit } from '../input-limits.js';

/** Where in a paper words are looked for. */
export enum TextPlace {
  TITLE = 'TITLE',
  ABSTRACT = 'ABSTRACT',
  TITLE_AND_ABSTRACT = 'TITLE_AND_ABSTRACT',
}

registerEnumType(TextPlace, {
  name: 'TextPlace',
  description: 'Where in a paper words are looked for.',
  valuesConfig: {
    TITLE: { description: 'In the title alone.' },
    ABSTRACT: { description: 'In the abstract alone.' },
    TITLE_AND_ABSTRACT: {
      description: 'In both together; a phrase must be in one.',
    },
  },
});

@InputType({
  description:
    'Words in the title or abstract, all of what is given. Words are compared whole, without regard to case and accents. A hyphen or an apostrophe parts them and may be left out: `follow-up`, `follow up` and `followup` all find “follow-up”, as in `search`.',
})
export class TextWords {
  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'All of these words, in any order.' })
  readonly all?: string | null;

  @Limit({ text: 'words' })
  @Field(() => String, { nullable: true, description: 'At least one of these words.' })
  readonly any?: string | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description: 'These words one after the other, such as `alarm fatigue`.',
  })
  readonly phrase?: string | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of a word: `cardio` finds cardiology. Of several words the last is a beginning, after the others: `alarm fat`.',
  })
  readonly prefix?: string | null;

  @Field(() => TextPlace, {
    nullable: true,
    description: 'Where they are looked for; left out: in title and abstract.',
  })
  readonly in?: `${TextPlace}` | null;
}
