export type { ImportProgress, ImportReport } from './import-report.js';
export { importSource } from './import-source.js';
