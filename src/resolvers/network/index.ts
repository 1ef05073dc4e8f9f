export { askedFor } from './asked-network.js';
export { authorDistance, type BetweenAuthors } from './author-distance.js';
export { institutionOf, institutionsOf } from './author-institutions.js';
export { tableOfAll } from './author-table.js';
export {
  type Counted,
  journalsOfCluster,
  labelOfCluster,
  topicsOfCluster,
} from './cluster-contents.js';
export { type ClusterRow, clusterRows } from './cluster-rows.js';
export { movingTopics, tellingTopics } from './collect-topics.js';
export { type FoundNetwork, findNetwork } from './find-network.js';
export { inStatements } from './in-statements.js';
export { type IndicatorRow, indicatorRow, type PairsOfYear, pairRows } from './indicator-rows.js';
export { institutionNamesOf } from './institution-names.js';
export type { LinkRow } from './link-rows.js';
export {
  type AskedNetwork,
  type NetworkAnswer,
  networkAnswer,
  noNetwork,
} from './network-answer.js';
export { NETWORK_FIELDS } from './network-fields.js';
export { CENTRALITY_FIELDS, POSITIONS_IF_FEW } from './network-job.js';
export {
  networkPrice,
  suggestionsPrice,
  topicsPrice,
  wholeNetworkPrice,
  windowsPrice,
} from './network-price.js';
export { networkWindows, type WindowRow } from './network-windows.js';
export type { MemberRow, NodeRow } from './node-rows.js';
export { type PathRow, pathRows } from './path-rows.js';
export { buildOptionsOf, MAX_PAIRS, readNetworkOptions } from './read-options.js';
export {
  type NetworkArguments,
  readNetworkQuestion,
} from './read-question.js';
export { isIncluded, selectedFields } from './selected-fields.js';
export { withShownNumbers } from './shown-numbers.js';
export { type ConnectorRow, type SuggestionRow, suggestionRows } from './suggestion-rows.js';
export { wholeNetwork } from './whole-network.js';
