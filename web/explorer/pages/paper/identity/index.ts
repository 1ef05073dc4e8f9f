export { Identity } from './identity.js';
