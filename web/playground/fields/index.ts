export { fieldsPlugin } from './fields-plugin.js';
