export {
  buildCoauthorNetwork,
  type CoauthorNetwork,
  type NetworkNode,
} from './coauthor-network.js';
export type { Counting } from './counting.js';
export { type Coauthor, coauthorsOf } from './ego-links.js';
export type { Incidence } from './incidence.js';
export type { Link } from './link.js';
