export { registerTasks, type TakenTasks } from './task-routes.js';
