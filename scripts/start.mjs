/**
 * `npm start`: builds where the sources have changed, then serves in this very process.
 *
 * npm passes a signal on to the shell between it and this process, and the shell may not: the server
 * would go on without either. So the end of the parent is taken for SIGTERM.
 */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';

const LOOK_MS = 250;
const parent = process.ppid;
const look = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(look);
  process.kill(process.pid, 'SIGTERM');
}, LOOK_MS);
look.unref();

if (!isBuilt()) await build();
process.argv.splice(2, 0, 'serve');
await import(pathToFileURL(join(dirname(import.meta.dirname), 'dist', 'cli', 'main.js')).href);
