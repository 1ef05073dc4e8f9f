export { JournalsPage } from './journals-page.js';
