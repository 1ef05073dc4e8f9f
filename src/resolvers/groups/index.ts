export { allOf, askedFilter } from './group-filter.js';
export { optionsFor } from './group-options.js';
export { groupPage } from './group-page.js';
export { readGroups } from './read-groups.js';
