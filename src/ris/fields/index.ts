export { doiOf } from './doi.js';
export { interpretRecord, locateFindings } from './interpret-record.js';
