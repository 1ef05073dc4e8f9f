import { useCallback, useMemo } from 'react';
import { clusterOf, groupNetwork } from './grouped.js';
import { type Network, useNetwork } from './read-network.js';
import type { NetworkSearch } from './search.js';
import type { Change, ControlParts } from './view-parts.js';

/** The network that an address shows, with its clusters as circles where it says so. */
export function useShownNetwork(search: NetworkSearch): Network {
  const network = useNetwork(search);
  const { show, open } = search;
  return useMemo(
    () => (show === 'clusters' ? groupNetwork(network, new Set(openClusters({ open }))) : network),
    [network, show, open],
  );
}

/** The clusters that are open. */
export function openClusters({ open }: Pick<NetworkSearch, 'open'>): readonly number[] {
  return (open ?? '')
    .split(',')
    .filter((text) => text !== '')
    .map(Number);
}

/** Changes the address, but that a choice of the circle of a cluster opens it. */
export function useOpening(change: ControlParts['change']): Change {
  return useCallback(
    (changed, isStep) =>
      change((search) => {
        const wanted = typeof changed === 'function' ? changed(search) : changed;
        const cluster = clusterOf(wanted.node ?? '');
        if (cluster === null) return wanted;
        const open = [...new Set([...openClusters(search), cluster])].join(',');
        return { ...wanted, node: undefined, link: undefined, open };
      }, isStep),
    [change],
  );
}
