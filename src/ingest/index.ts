export { createCurator } from './decisions/create-curator.js';
export { type DecisionContent, decide, undoDecision } from './decisions/decide.js';
export { exportRecords } from './export-records.js';
export { type ImportOptions, importSource } from './import-source.js';
export { joinNames } from './joining/join-touched.js';
export { listSources } from './list-sources.js';
export { rebuildTerms } from './rebuild-terms.js';
export {
  type JournalDamage,
  type ReplayOptions,
  replayJournal,
} from './replay-journal.js';
export type { ImportProgress, ImportReport } from './report.js';
export { type ResolveOptions, resolveGraph } from './resolving/resolve-graph.js';
export {
  RESOLVED_KINDS,
  type ResolvedExample,
  type ResolvedKind,
  type ResolvedName,
  type ResolveReport,
} from './resolving/resolve-report.js';
export { RULES_VERSION } from './rules-version.js';
export { fileSource, type ImportSource, SourceUnreadableError, textSource } from './source.js';
export type { ImportTarget } from './target.js';
export type { TermReader } from './term-reader.js';
export { draftThesaurus } from './thesaurus/draft-thesaurus.js';
export { finishThesauri, type OnThesaurusProgress } from './thesaurus/finish-thesauri.js';
export { entriesInForce, importThesaurus } from './thesaurus/import-thesaurus.js';
