export { allOf, askedFilter } from './group-filter.js';
export { groupPage } from './group-page.js';
export { institutionForms } from './institution-forms.js';
