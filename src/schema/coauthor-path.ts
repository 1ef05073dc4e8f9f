import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoauthorLink } from './coauthor-network.js';

export enum PathKind {
  SHORTEST = 'SHORTEST',
  BEST = 'BEST',
}

registerEnumType(PathKind, {
  name: 'PathKind',
  description: 'Which paths between two authors are wanted.',
  valuesConfig: {
    SHORTEST: { description: 'Only those of the least length.' },
    BEST: { description: 'The shortest, then longer ones, until there are `limit`.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A way from one author to another over co-authors.',
})
export class CoauthorPath {
  @Field(() => Int, { description: 'How many links it has; 0 from an author to the same.' })
  readonly length!: number;

  @Field(() => [CoauthorLink], {
    description: 'The links on the way, each read from its `source` to its `target`.',
  })
  readonly steps!: readonly CoauthorLink[];
}
