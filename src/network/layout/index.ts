export { type Layout, layOut } from './lay-out.js';
export { LayoutTooLargeError, MOST_LAID_OUT } from './layout-too-large.js';
