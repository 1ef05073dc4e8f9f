export { NetworkPage } from './network-page.js';
