export { allOf, askedFilter } from './group-filter.js';
export { groupPage } from './group-page.js';
export { optionsFor } from './institution-forms.js';
