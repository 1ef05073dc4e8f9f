export { exportRecords } from './export-records.js';
