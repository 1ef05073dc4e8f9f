export { AuthorsPage } from './authors-page.js';
