// node scripts/check-static.mjs
//
// Runs every "check:…" script of package.json, all of them even after one has failed, so that one
// run tells everything there is to mend. Tests are not among them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const SELF = 'check:static';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('check:') && name !== SELF);

const failed = names.filter((name) => {
  console.log(`\n== ${name}`);
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell }).status !== 0;
});

const passed = names.length - failed.length;
console.log(`\n${passed} of ${names.length} checks passed.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}. Each runs alone by npm run NAME.`);
  process.exitCode = 1;
}
