// node scripts/check-static.mjs
//
// Runs every "check:…" script of package.json, all of them even after one has failed, so that one
// run tells everything there is to mend. Tests are not among them. One runs on each processor, and what
// it prints is shown when it has ended.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';

const SELF = 'check:static';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('check:') && name !== SELF);

const waiting = [...names];
const failed = [];
await Promise.all(Array.from({ length: availableParallelism() }, runAll));

const passed = names.length - failed.length;
console.log(`\n${passed} of ${names.length} checks passed.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}. Each runs alone by npm run NAME.`);
  process.exitCode = 1;
}

async function runAll() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { code, output } = await runScript(name);
    console.log(`\n== ${name}\n${output.trimEnd()}`);
    if (code !== 0) failed.push(name);
  }
}

/** Runs a script of package.json and gives all that it prints, errors among the rest. */
async function runScript(name) {
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', name], {
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}
