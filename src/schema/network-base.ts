import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { NetworkCut } from './network-cut.js';
import { CoauthorNetworkStatistics } from './network-statistics.js';

/**
 * A network with nodes and links of these types.
 *
 * @param nodes what the nodes are called, in the plural.
 */
export function networkOf<Node extends object, Link extends object>(
  node: () => ClassType<Node>,
  link: () => ClassType<Link>,
  nodes: string,
) {
  @ObjectType({ simpleResolvers: true })
  abstract class NetworkBase {
    @Field(() => [node()], { description: `The ${nodes}, those with the strongest links first.` })
    readonly nodes!: readonly Node[];

    @Field(() => [link()], {
      description: `The links between the ${nodes} that are shown, the strongest first.`,
    })
    readonly links!: readonly Link[];

    @Field(() => CoauthorNetworkStatistics, {
      description: `The whole network in numbers, including ${nodes} that \`first\` does not show.`,
    })
    readonly statistics!: CoauthorNetworkStatistics;

    @Field(() => Boolean, {
      description: 'True where a limit left something out; `truncatedBy` says which and how much.',
    })
    readonly truncated!: boolean;

    @Field(() => [NetworkCut], { description: 'The limits that left something out.' })
    readonly truncatedBy!: readonly NetworkCut[];
  }
  return NetworkBase;
}

/**
 * The fields that clusters of all networks share.
 *
 * @param nodes what the nodes are called, in the plural.
 */
export function clusterOf(nodes: string) {
  @ObjectType({ simpleResolvers: true })
  abstract class ClusterBase {
    @Field(() => Int, {
      description: `From 1, the largest cluster first; \`cluster\` of its ${nodes} is this number.`,
    })
    readonly id!: number;

    @Field(() => Int, { description: `How many ${nodes} it has.` })
    readonly size!: number;
  }
  return ClusterBase;
}
