export {
  EXPORT_FORMATS,
  type ExportExtension,
  type ExportFormat,
  exportNetwork,
  FORMAT_LIST,
  type FormatDescription,
} from './formats.js';
export {
  type NetworkView,
  type ViewLink,
  type ViewNode,
  type ViewParts,
  viewNetwork,
} from './network-view.js';
