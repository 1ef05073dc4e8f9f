export { SharedPage } from './shared-page.js';
