export { DecisionsPage } from './decisions-page.js';
