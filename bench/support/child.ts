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
const cpuBefore = process.cpuUsage();
const start = performance.now();
const answer = await task.run(parsed, prepared);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuSeconds = (user + system) / 1e6;
// libuv gives maxRSS in kilobytes on every system.
const peakRssBytes = process.resourceUsage().maxRSS * 1024;
const inspected = (await task.inspect?.(parsed, prepared)) ?? null;
await task.cleanUp?.(prepared);

const run: Run = { seconds, cpuSeconds, peakRssBytes, answer, inspected };
process.send?.(run, () => process.disconnect?.());
