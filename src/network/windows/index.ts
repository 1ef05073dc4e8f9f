export { networkOverTime, type WindowSummary } from './network-over-time.js';
export { spanOfYears, type TimeWindow, timeWindows, type WindowOptions } from './time-windows.js';
