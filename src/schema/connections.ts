import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Author } from './author.js';
import { connectionOf, edgeOf } from './connection.js';
import { Journal } from './journal.js';
import { Paper } from './paper.js';
import { KeywordScheme, Topic } from './topic.js';

@ObjectType({ simpleResolvers: true })
export class PaperEdge extends edgeOf(() => Paper) {}

@ObjectType({ simpleResolvers: true })
export class PaperConnection extends connectionOf(
  () => Paper,
  () => PaperEdge,
) {}

@ObjectType({ simpleResolvers: true })
export class AuthorEdge extends edgeOf(() => Author) {}

@ObjectType({ simpleResolvers: true })
export class AuthorConnection extends connectionOf(
  () => Author,
  () => AuthorEdge,
) {}

@ObjectType({ simpleResolvers: true })
export class JournalEdge extends edgeOf(() => Journal) {}

@ObjectType({ simpleResolvers: true })
export class JournalConnection extends connectionOf(
  () => Journal,
  () => JournalEdge,
) {}

@ObjectType({ simpleResolvers: true })
export class TopicEdge extends edgeOf(() => Topic) {}

@ObjectType({ simpleResolvers: true })
export class TopicConnection extends connectionOf(
  () => Topic,
  () => TopicEdge,
) {}

@ObjectType({ simpleResolvers: true, description: 'A topic, with what the paper says of it.' })
export class PaperTopicEdge extends edgeOf(() => Topic) {
  @Field(() => String, { description: 'As the paper writes it.' })
  readonly rawLabel!: string;

  @Field(() => Boolean, {
    description: 'True where the producer marks it as a main point of the paper.',
  })
  readonly isMajor!: boolean;

  @Field(() => [KeywordScheme], {
    description: 'The lists that the keyword is from; empty if no producer says, and for a term.',
  })
  readonly schemes!: readonly `${KeywordScheme}`[];

  @Field(() => Float, {
    nullable: true,
    description: 'Of a term: how much the paper is about it, from 0 to 1.',
  })
  readonly score!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class PaperTopicConnection extends connectionOf(
  () => Topic,
  () => PaperTopicEdge,
) {}

@ObjectType({
  simpleResolvers: true,
  description: 'An author, with the number of papers that connect the two.',
})
export class WeightedAuthorEdge extends edgeOf(() => Author) {
  @Field(() => Int, { description: 'Papers that connect the two, not all papers of the author.' })
  readonly paperCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class WeightedAuthorConnection extends connectionOf(
  () => Author,
  () => WeightedAuthorEdge,
) {}

@ObjectType({
  simpleResolvers: true,
  description: 'A journal, with the number of papers that connect the two.',
})
export class WeightedJournalEdge extends edgeOf(() => Journal) {
  @Field(() => Int, { description: 'Papers that connect the two, not all papers of the journal.' })
  readonly paperCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class WeightedJournalConnection extends connectionOf(
  () => Journal,
  () => WeightedJournalEdge,
) {}

@ObjectType({
  simpleResolvers: true,
  description: 'A topic, with the number of papers that connect the two.',
})
export class WeightedTopicEdge extends edgeOf(() => Topic) {
  @Field(() => Int, { description: 'Papers that connect the two, not all papers about the topic.' })
  readonly paperCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class WeightedTopicConnection extends connectionOf(
  () => Topic,
  () => WeightedTopicEdge,
) {}

@ObjectType({
  simpleResolvers: true,
  description: 'A co-author, with what the two wrote together.',
})
export class CoauthorEdge extends edgeOf(() => Author) {
  @Field(() => Int, { description: 'How many papers the two share.' })
  readonly paperCount!: number;

  @Field(() => Float, {
    description: 'The strength of the link, by the counting that was asked for.',
  })
  readonly strength!: number;

  @Field(() => Int, { nullable: true, description: 'The year of the first shared paper.' })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of the latest shared paper.' })
  readonly lastYear!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class CoauthorConnection extends connectionOf(
  () => Author,
  () => CoauthorEdge,
) {}
