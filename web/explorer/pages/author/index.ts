export { AuthorPage } from './author-page.js';
