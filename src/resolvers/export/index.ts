export {
  EXPORT_FILES,
  EXPORT_URL,
  type ExportFile,
  exportFile,
  exportUrl,
} from './export-file.js';
export { exportParameters } from './export-parameters.js';
