export { refusal, ServerRefusedError } from './errors.js';
export { ServerClient } from './server-client.js';
export { type ServerImport, ServerImports } from './server-imports.js';
export { type ServerTask, ServerTasks } from './server-tasks.js';
