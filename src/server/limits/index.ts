export { checkLimits } from './check-limits.js';
export type { Question } from './complexity.js';
