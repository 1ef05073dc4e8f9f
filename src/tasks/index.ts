export { RESOLVED_KINDS, type ResolvedName, type ResolveReport } from '../derivation/index.js';
export { ServerTasks } from './server-tasks.js';
export type { Task } from './task.js';
export type { Tasks } from './tasks.js';
