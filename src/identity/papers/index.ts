export { affiliationSource } from './affiliation-source.js';
export { blockKeys, subBlockKey } from './block-keys.js';
export {
  type CandidateScope,
  candidatePairs,
  pairsOfBlock,
  type RecordPair,
} from './candidate-pairs.js';
export {
  type BlockRequest,
  closeNeighbourhood,
  type Neighbourhood,
  type RecordSource,
} from './close-neighbourhood.js';
export {
  type Clustering,
  clusterInTurns,
  clusterMatches,
  clusterRecords,
  type PossibleDuplicate,
} from './cluster-records.js';
export type { MatchLevel } from './decide-level.js';
export type { Veto, VetoCode } from './find-vetoes.js';
export { type Evidence, matchRecords, type RecordMatch } from './match-records.js';
export { MATCH_RULES } from './match-rules.js';
export { type MatchedPair, matchPairs } from './matched-pair.js';
export {
  type FieldSources,
  mergeWithSources,
  type SourcedReference,
} from './merge-with-sources.js';
export type { RecordCluster } from './name-clusters.js';
export { type PaperFeatures, paperFeatures } from './paper-features.js';
