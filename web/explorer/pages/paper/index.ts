export { PaperPage } from './paper-page.js';
