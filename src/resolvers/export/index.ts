export { EXPORT_URL, exportFile, exportUrl } from './export-file.js';
export { exportParameters } from './export-parameters.js';
export type { ExportFile } from './exported-file.js';
export { paperParameters } from './paper-file.js';
