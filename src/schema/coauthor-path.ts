import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoauthorLink } from './coauthor-network.js';

export enum PathKind {
  SHORTEST = 'SHORTEST',
  BEST = 'BEST',
}

registerEnumType(PathKind, {
  name: 'PathKind',
  description: 'Which paths between two authors to return.',
  valuesConfig: {
    SHORTEST: { description: 'Only the shortest paths.' },
    BEST: { description: 'The shortest paths, then longer ones, up to `limit`.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A path from one author to another through co-authors.',
})
export class CoauthorPath {
  @Field(() => Int, { description: 'How many links it has; 0 from an author to the same author.' })
  readonly length!: number;

  @Field(() => [CoauthorLink], {
    description: 'The links of the path in order, each from its `source` to its `target`.',
  })
  readonly steps!: readonly CoauthorLink[];
}
