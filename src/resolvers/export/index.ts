export { EXPORT_URL, exportFile, exportUrl, fileParameters } from './export-file.js';
export { exportParameters } from './export-parameters.js';
export type { ExportFile } from './exported-file.js';
export { LIST_FILES, type ListExtension, type ListName, listParameters } from './list-file.js';
