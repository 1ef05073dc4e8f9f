// Imports files in a process that has only so many file handles left once its code is loaded:
// few-handles-child.ts FREE PATH…
import { closeSync, openSync } from 'node:fs';
import { describeError } from '../../src/cli/describe-error.js';
import { runImport } from '../../src/cli/import-command.js';

const [free, ...paths] = process.argv.slice(2);
const held: number[] = [];
try {
  for (;;) held.push(openSync('/dev/null', 'r'));
} catch {
  for (const handle of held.splice(0, Number(free))) closeSync(handle);
}

let told = '';
const streams = {
  out: () => undefined,
  err: (text: string) => {
    told += text;
  },
  isErrTerminal: false,
};
const context = { streams, environment: process.env, folder: process.cwd() };
const code = await runImport(paths, { json: true, keepExamples: false }, context).catch(
  (error: unknown) => {
    told += describeError(error, false);
    return 1;
  },
);
for (const handle of held) closeSync(handle);
process.stdout.write(JSON.stringify({ code, told }));
process.exit(0);
