export type { DryRunMerge, DryRunOutcome } from './dry-run-outcome.js';
export type { ImportProgress, ImportReport } from './import-report.js';
export { type ExampleImports, importIdOf, importSource } from './import-source.js';
