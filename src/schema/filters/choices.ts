import { Field, ID, InputType } from 'type-graphql';
import { Limit } from '../input-limits.js';

const ANY = 'At least one of these.';
const ALL = 'Each of these.';
const NONE = 'Not one of these.';
const RULE = 'What is left out does not count; a list that is given must not be empty.';

@InputType({ description: `Several ids. ${RULE} An id that is unknown belongs to no paper.` })
export class IdChoice {
  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: ANY })
  readonly any?: readonly string[] | null;

  @Limit({ list: 'filterBranches' })
  @Field(() => [ID], { nullable: true, description: ALL })
  readonly all?: readonly string[] | null;

  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: NONE })
  readonly none?: readonly string[] | null;
}

/** A choice among texts. */
function textChoice(name: string, description: string) {
  @InputType(name, { description })
  class TextChoice {
    @Limit({ list: 'filterValues', text: 'name' })
    @Field(() => [String], { nullable: true, description: ANY })
    readonly any?: readonly string[] | null;

    @Limit({ list: 'filterBranches', text: 'name' })
    @Field(() => [String], { nullable: true, description: ALL })
    readonly all?: readonly string[] | null;

    @Limit({ list: 'filterValues', text: 'name' })
    @Field(() => [String], { nullable: true, description: NONE })
    readonly none?: readonly string[] | null;
  }
  return TextChoice;
}

export const CodeChoice = textChoice(
  'CodeChoice',
  `Several codes of types, languages or countries. ${RULE} An unknown code is an error that names the nearest known one.`,
);
export type CodeChoice = InstanceType<typeof CodeChoice>;

export const NameChoice = textChoice(
  'NameChoice',
  `Several names. ${RULE} An unknown name belongs to no paper.`,
);
export type NameChoice = InstanceType<typeof NameChoice>;
