// node scripts/check-sdl.mjs [--write]
//
// schema.graphql is the API as clients see it, so a change of it must be seen in a review. This
// fails when the file is not what the code prints; --write brings the file up to date.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const FILE = 'schema.graphql';
const PRINT = ['--import', 'tsx', 'src/cli/main.ts', 'schema'];

const { status, stdout: printed } = spawnSync(process.execPath, PRINT, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';

if (status !== 0) {
  console.log('The schema could not be printed, see above.');
  process.exitCode = 1;
} else if (kept === printed) {
  console.log(`${FILE} is what the code prints.`);
} else if (process.argv.includes('--write')) {
  writeFileSync(FILE, printed);
  console.log(`${FILE} was written.`);
} else {
  console.log(`${FILE} is not what the code prints, first here:\n${firstDifference()}`);
  console.log('When the change is meant, run: npm run schema');
  process.exitCode = 1;
}

function firstDifference() {
  const [old, now] = [kept.split('\n'), printed.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line < 0 ? now.length : line;
  return `  line ${at + 1}\n  - ${old[at] ?? '(end)'}\n  + ${now[at] ?? '(end)'}`;
}
