import type { Network } from './read-network.js';
import type { NetworkSearch } from './search.js';

/** Says what the address is to say instead; a step is one that the browser's "back" undoes. */
export type Change = (changed: Partial<NetworkSearch>, isStep?: boolean) => void;

/** What every part of the view gets. */
export interface ViewParts {
  readonly network: Network;
  readonly search: NetworkSearch;
  readonly change: Change;
}
