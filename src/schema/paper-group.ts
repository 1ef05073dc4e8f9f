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
    'What papers are grouped by. A paper with several authors or topics is in several groups. TOPIC uses the keywords of a paper, or its terms if it has no keywords; KEYWORD and TERM use only those.',
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
  @Field(() => [PaperGroupKey], { description: 'One key for each axis, in the order of `by`.' })
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
