export { askedFilter } from './group-filter.js';
export { type AskedGroups, groupPage } from './group-page.js';
export { institutionForms } from './institution-forms.js';
