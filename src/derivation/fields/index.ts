export { EncodedFields } from './encoded-fields.js';
export { ListedFields } from './listed-fields.js';
export type { RecordFields } from './record-fields.js';
