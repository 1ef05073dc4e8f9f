export { PapersPage } from './papers-page.js';
