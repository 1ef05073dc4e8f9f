export { doiOf } from './doi.js';
export { interpretRecord, isEmptyRecord, locateFindings } from './interpret-record.js';
export { LANGUAGE_CODES, languageCode } from './languages.js';
