import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A part of a structured abstract.',
})
export class AbstractSection {
  @Field(() => String, {
    nullable: true,
    description: 'As written, without its colon; null for text before the first heading.',
  })
  readonly heading!: string | null;

  @Field(() => String, { description: 'The text of the section.' })
  readonly text!: string;
}
