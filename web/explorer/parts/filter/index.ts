export { FilterForm } from './filter-form.js';
