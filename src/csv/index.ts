export { BYTE_ORDER_MARK } from './byte-order-mark.js';
export { csvCell, csvRow } from './csv-row.js';
