export {
  type BuildOptions,
  buildNetwork,
  type Cut,
  estimateNetwork,
  type LinkColumns,
  type Network,
  type NetworkEstimate,
  NetworkTooLargeError,
  type NodeColumns,
  type Normalisation,
  papersOfMember,
  sharedPapers,
  type TopBy,
} from './build/index.js';
export {
  type Centralities,
  type Centrality,
  type CentralityScores,
  measureCentralities,
  type SamplingOptions,
} from './centrality/index.js';
export {
  type ClusterSummary,
  type GroupPaper,
  papersOfGroup,
} from './clusters/index.js';
export { gather } from './columns.js';
export {
  EXPORT_FORMATS,
  type ExportExtension,
  type ExportFormat,
  exportNetwork,
  FORMAT_LIST,
  type FormatDescription,
  type NetworkView,
  type ViewLink,
  type ViewNode,
  type ViewParts,
  viewNetwork,
} from './export/index.js';
export type { Graph } from './graph/index.js';
export type { Incidence } from './incidence.js';
export {
  type BradfordRow,
  bradfordZones,
  type CollaborationIndicators,
  collaborationIndicators,
  fitLotka,
  indicatorsFrom,
  type JournalCount,
  type LotkaFit,
  type ProductivityRow,
} from './indicators/index.js';
export { type Layout, LayoutTooLargeError } from './layout/index.js';
export {
  type Clustering,
  clusterByLeiden,
  type LeidenOptions,
  NO_CLUSTER,
} from './leiden/index.js';
export { type Link, linkOver } from './link.js';
export { type Counting, isPositionAware } from './link-weight.js';
export { KIND_LIST, MEMBER_KINDS, type MemberKind, type MemberLimit } from './member-kinds.js';
export { type Neighbour, neighboursOf } from './neighbours.js';
export {
  collaborationDistance,
  type FoundPaths,
  findPaths,
  type PathOptions,
  type Suggestion,
  type SuggestionMeasure,
  suggestCollaborators,
} from './paths/index.js';
export { shownNumber } from './shown-number.js';
export type { NetworkStatistics, QuickStatistics } from './statistics/index.js';
export {
  collectIncidences,
  distanceBetween,
  groupBy as groupRows,
  IncidenceCollector,
  type IncidenceRows,
  type IncidenceTable,
  NO_YEAR,
  NumberedCollector,
  type PaperTest,
  papersThat,
  partOfTable,
  reachFrom,
  tabulate,
} from './table/index.js';
export type { TimeWindow, WindowOptions, WindowSummary } from './windows/index.js';
export {
  analyzeNetwork,
  costOf,
  type LayoutWish,
  type NetworkAnalysis,
  type NetworkJob,
  type NetworkSize,
  NetworkWorkers,
  type TableAnalysis,
} from './worker/index.js';
