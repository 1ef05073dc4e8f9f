import { Field, Int, ObjectType } from 'type-graphql';
import { Author } from './author.js';

@ObjectType({ simpleResolvers: true, description: 'An author’s place in the list of a paper.' })
export class Authorship {
  @Field(() => Int, { description: 'From 1, in the order of the list.' })
  readonly position!: number;

  @Field(() => String, { description: 'The name as the record writes it.' })
  readonly rawName!: string;

  @Field(() => Boolean, { description: 'True for the first author of the paper.' })
  readonly isFirst!: boolean;

  @Field(() => Boolean, { description: 'True for the last author of the paper.' })
  readonly isLast!: boolean;

  @Field(() => Author, { description: 'The author.' })
  readonly author!: Author;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Someone who edited or translated; never counted as an author or co-author.',
})
export class Contributorship {
  @Field(() => Int, { description: 'From 1, in the order of the list of this role.' })
  readonly position!: number;

  @Field(() => String, { description: 'The name as the record writes it.' })
  readonly rawName!: string;

  @Field(() => String, {
    description: '`EDITOR`, `SERIES_EDITOR`, `TRANSLATOR` or `CONTRIBUTOR`.',
  })
  readonly role!: string;

  @Field(() => Author, { description: 'The person, also as an author.' })
  readonly author!: Author;
}
