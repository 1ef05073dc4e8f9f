import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';

export enum Axis {
  JOURNAL = 'JOURNAL',
  YEAR = 'YEAR',
  TYPE = 'TYPE',
  AUTHOR = 'AUTHOR',
  TOPIC = 'TOPIC',
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
}

registerEnumType(Axis, {
  name: 'PaperGroupAxis',
  description:
    'By what papers are grouped. A paper with several authors or topics is in several groups. TOPIC: its keywords, where it has none its terms; KEYWORD and TERM: only these.',
});

@ObjectType({ simpleResolvers: true, description: 'A group’s place on one axis.' })
export class PaperGroupKey {
  @Field(() => Axis)
  readonly axis!: Axis;

  @Field(() => String, {
    description: 'The id of the journal, author or topic; the year or type itself.',
  })
  readonly id!: string;

  @Field(() => String)
  readonly label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Papers that share a key on each axis.' })
export class PaperGroup {
  @Field(() => [PaperGroupKey], { description: 'One for each axis, in the order that was asked.' })
  readonly keys!: readonly PaperGroupKey[];

  @Field(() => Int)
  readonly paperCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class PaperGroupEdge extends edgeOf(() => PaperGroup) {}

@ObjectType({ simpleResolvers: true })
export class PaperGroupConnection extends connectionOf(
  () => PaperGroup,
  () => PaperGroupEdge,
) {}
