export { networkOverTime, type WindowSummary } from './network-over-time.js';
export type { TimeWindow, WindowOptions } from './time-windows.js';
