import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PlaceCluster, TopicCluster } from '../schema/index.js';
import type { ClusterRow } from './network/index.js';

/** Names a cluster by its node with the strongest links. */
function labelOf(cluster: ClusterRow): string {
  return cluster.nodes(1)[0]?.name ?? `Cluster ${cluster.id}`;
}

@Resolver(() => PlaceCluster)
export class PlaceClusterResolver {
  @FieldResolver(() => String)
  label(@Root() cluster: ClusterRow): string {
    return labelOf(cluster);
  }
}

@Resolver(() => TopicCluster)
export class TopicClusterResolver {
  @FieldResolver(() => String)
  label(@Root() cluster: ClusterRow): string {
    return labelOf(cluster);
  }
}
