import type { ReactNode } from 'react';
import type { Network } from './read-network.js';
import { openClusters } from './use-shown-network.js';
import type { ControlParts } from './view-parts.js';

/** The clusters that were opened, each with a way to close it. */
export function OpenedClusters({
  network,
  search,
  change,
}: ControlParts & { readonly network: Network }): ReactNode {
  if (search.show !== 'clusters') return null;
  const open = openClusters(search);
  const labels = new Map(network.clusters.map(({ cluster, label }) => [cluster, label]));
  if (open.length === 0) {
    return <p className="muted">Each circle is a cluster, which opens at a click.</p>;
  }
  const keep = (clusters: readonly number[]) =>
    change({ open: clusters.length === 0 ? undefined : clusters.join(','), node: undefined });
  return (
    <ul className="chips" aria-label="Open clusters">
      {open.map((cluster) => (
        <li key={cluster} className="chip">
          <span className="chip-text">{labels.get(cluster) ?? `Cluster ${cluster}`}</span>
          <button
            type="button"
            className="chip-remove"
            onClick={() => keep(open.filter((each) => each !== cluster))}
          >
            <span aria-hidden="true">×</span>
            <span className="unseen">Close {labels.get(cluster) ?? `Cluster ${cluster}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
