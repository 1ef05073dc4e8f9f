// node scripts/release-notes.mjs VERSION
//
// Prints what CHANGELOG.md says of a version. Fails where it says nothing, or where package.json has
// another version: then the tag was set too early.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [wanted = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const notes = sections.find(
  (section) =>
    section.split(/[\s\n]/, 1)[0] === `[${wanted}]` || section.split(/[\s\n]/, 1)[0] === wanted,
);

if (wanted !== version) fail(`package.json has version ${version}, not ${wanted}.`);
else if (notes === undefined) fail(`CHANGELOG.md has no section "## ${wanted}".`);
else console.log(notes.slice(notes.indexOf('\n')).trim());

function fail(message) {
  console.error(`${message} See "Releases" in CONTRIBUTING.md.`);
  process.exitCode = 1;
}
