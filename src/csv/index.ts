export { BYTE_ORDER_MARK } from './byte-order-mark.js';
export { type Cell, csvCell, csvRow } from './csv-row.js';
export { CSV_MEDIA_TYPE } from './media-type.js';
