// node --import tsx scripts/rules-digests.mjs
//
// Prints what the rules derive from the records of test/rules/fixtures, one digest for each kind of
// node and edge, and writes them beside RULES_VERSION. It refuses to write other digests under the
// version that they have: graphs that were derived before would stay as they are. Where only the
// records of the fixtures changed, copy the printed digests by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { RULES_VERSION } from '../src/derivation/index.ts';
import { deriveFixtures } from '../test/rules/derive-fixtures.ts';

const FILE = 'src/derivation/changes/rules-version.json';

const kept = readKept();
const digests = await deriveFixtures();
console.log(JSON.stringify({ version: RULES_VERSION, digests }, null, 2));

if (isDeepStrictEqual(kept, { version: RULES_VERSION, digests })) {
  console.log(`${FILE} says the same.`);
} else if (kept !== null && RULES_VERSION <= kept.version) {
  console.log(
    `Raise RULES_VERSION above ${kept.version}, then run this again: nothing was written.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(FILE, `${JSON.stringify({ version: RULES_VERSION, digests }, null, 2)}\n`);
  console.log(`${FILE} was written.`);
}

/** Null where the file is not JSON, such as in the middle of a merge. */
function readKept() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return null;
  }
}
