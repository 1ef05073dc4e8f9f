export { Identity } from './identity.js';
export { MayBe } from './may-be.js';
