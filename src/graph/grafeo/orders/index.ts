export { KeptOrders } from './kept-orders.js';
export type { OrderedRows } from './ordered-rows.js';
