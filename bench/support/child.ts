/** Runs one task in a process of its own: `child.ts <module> <input as JSON>`, the run goes back by IPC. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTask, type Run } from './contestant.js';

const [, , module = '', input = 'null'] = process.argv;
const loaded: { task?: unknown } = await import(
  isAbsolute(module) ? pathToFileURL(module).href : module
);
const { task } = loaded;
if (!isTask(task)) throw new TypeError(`${module} exports no task with a run function.`);

const parsed: unknown = JSON.parse(input);
const prepared = await task.prepare?.(parsed);
const start = performance.now();
const answer = await task.run(parsed, prepared);
const seconds = (performance.now() - start) / 1000;
await task.cleanUp?.(prepared);

// libuv gives maxRSS in kilobytes on every system.
const run: Run = { seconds, peakRssBytes: process.resourceUsage().maxRSS * 1024, answer };
process.send?.(run, () => process.disconnect?.());
