import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Limit } from './input-limits.js';
import { Axis, OtherPaperGroups, PaperGroup, UngroupedPapers } from './paper-group.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What the papers of a list are on one axis: its largest groups, as `paperGroups` gives them for the same papers.',
})
export class PaperFacet {
  @Field(() => Axis)
  readonly axis!: Axis;

  @Field(() => [PaperGroup], {
    description: 'The largest groups, the largest first; each carries the filter of its papers.',
  })
  readonly groups!: readonly PaperGroup[];

  @Field(() => Int, { description: 'How many groups there are.' })
  readonly groupCount!: number;

  @Field(() => OtherPaperGroups, { description: 'What is in the groups that are not shown.' })
  readonly others!: OtherPaperGroups;

  @Field(() => UngroupedPapers, { description: 'The papers that are in no group.' })
  readonly withoutValue!: UngroupedPapers;
}

/** What is asked of the facets of a list. */
@ArgsType()
export class FacetArgs {
  @Limit({ list: 'facets' })
  @Field(() => [Axis], { description: 'One axis, or several different ones.' })
  readonly axes!: readonly Axis[];

  @Field(() => Int, { defaultValue: 10, description: 'How many groups of each axis.' })
  readonly first: number = 10;
}
