import { Field, ObjectType } from 'type-graphql';
import { Author } from './author.js';
import { Journal } from './journal.js';
import { Paper } from './paper.js';

/** What a look-up of many values gives beside its rows and nodes. */
@ObjectType({ simpleResolvers: true })
abstract class LookUpBase {
  @Field(() => [String], {
    description: 'What no row has a node for, each once, as it was asked for.',
  })
  readonly missing!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
abstract class RowBase {
  @Field(() => String, { description: 'What was asked for, as it was given.' })
  readonly asked!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A paper that was asked for.' })
export class PaperLookUpRow extends RowBase {
  @Field(() => Paper, { nullable: true, description: 'The paper; null where there is none.' })
  readonly paper!: Paper | null;
}

@ObjectType({ simpleResolvers: true, description: 'Papers that were asked for one by one.' })
export class PaperLookUp extends LookUpBase {
  @Field(() => [PaperLookUpRow], { description: 'A row for each that was asked for, in order.' })
  readonly rows!: readonly PaperLookUpRow[];

  @Field(() => [Paper], { description: 'The papers that were found, each once.' })
  readonly papers!: readonly Paper[];
}

@ObjectType({ simpleResolvers: true, description: 'An author who was asked for.' })
export class AuthorLookUpRow extends RowBase {
  @Field(() => Author, { nullable: true, description: 'The author; null where there is none.' })
  readonly author!: Author | null;
}

@ObjectType({ simpleResolvers: true, description: 'Authors who were asked for one by one.' })
export class AuthorLookUp extends LookUpBase {
  @Field(() => [AuthorLookUpRow], { description: 'A row for each that was asked for, in order.' })
  readonly rows!: readonly AuthorLookUpRow[];

  @Field(() => [Author], { description: 'The authors who were found, each once.' })
  readonly authors!: readonly Author[];
}

@ObjectType({ simpleResolvers: true, description: 'A journal that was asked for.' })
export class JournalLookUpRow extends RowBase {
  @Field(() => Journal, { nullable: true, description: 'The journal; null where there is none.' })
  readonly journal!: Journal | null;
}

@ObjectType({ simpleResolvers: true, description: 'Journals that were asked for one by one.' })
export class JournalLookUp extends LookUpBase {
  @Field(() => [JournalLookUpRow], { description: 'A row for each that was asked for, in order.' })
  readonly rows!: readonly JournalLookUpRow[];

  @Field(() => [Journal], { description: 'The journals that were found, each once.' })
  readonly journals!: readonly Journal[];
}
