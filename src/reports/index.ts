export { type CheckedSource, type CheckOptions, checkSource } from './check-source.js';
export { exampleLines, exampleLinesBySource } from './example-lines.js';
export {
  type FileFormat,
  type FileReport,
  type ReportDocument,
  reportDocument,
} from './file-report.js';
export { noRecordsIn } from './no-records.js';
export { printFileReport, printGroup } from './print-report.js';
export { type ProblemGroup, ProblemGroups } from './problem-groups.js';
export { ReportBuilder } from './report-builder.js';
export { type SarifTool, sarifLog } from './sarif.js';
export { readStoredReport, type StoredReport, storeReport } from './stored-report.js';
