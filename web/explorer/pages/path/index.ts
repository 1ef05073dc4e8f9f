export { PathPage } from './path-page.js';
