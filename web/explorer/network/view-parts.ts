import type { Network } from './read-network.js';
import type { NetworkSearch } from './search.js';

/** Says what the address is to say instead; a step is one that the browser's "back" undoes. */
export type Change = (
  changed: Partial<NetworkSearch> | ((search: NetworkSearch) => Partial<NetworkSearch>),
  isStep?: boolean,
) => void;

/** What a control gets. */
export interface ControlParts {
  readonly search: NetworkSearch;
  readonly change: Change;
}

/** What every part of the view gets. */
export interface ViewParts extends ControlParts {
  readonly network: Network;
}
