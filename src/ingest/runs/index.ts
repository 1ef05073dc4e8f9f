export type { DryRunMerge, DryRunOutcome } from './dry-run-outcome.js';
export { ImportRemovedError } from './import-removed-error.js';
export type { ImportProgress, ImportReport } from './import-report.js';
export { importIdOf, importSource } from './import-source.js';
export type { ExampleImports } from './import-writer.js';
