/**
 * Starts `child.ts`, with hooks for this thread alone: options of the process would reach the threads of what is
 * measured, too.
 */
import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

registerTypeScript();
register('./compiled.mjs', import.meta.url);
await import('./child.ts');
