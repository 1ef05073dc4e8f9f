export { YearsPage } from './years-page.js';
