export { Explorer } from './explorer.js';
