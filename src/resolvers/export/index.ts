export { EXPORT_URL, type ExportFile, exportFile, exportUrl } from './export-file.js';
export { exportParameters } from './export-parameters.js';
