export {
  EXPORT_FORMATS,
  type ExportFormat,
  exportNetwork,
  type FormatDescription,
} from './formats.js';
export {
  type NetworkView,
  type ViewLink,
  type ViewNode,
  type ViewParts,
  viewNetwork,
} from './network-view.js';
