export { KeptOrders } from './kept-orders.js';
export type { OrderedRows, RowKey } from './ordered-rows.js';
