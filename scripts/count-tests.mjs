// node scripts/count-tests.mjs RESULTS.json
//
// Names each test that failed, with the first line of its message, and prints last
// "N passed, N failed, N skipped" from what vitest's JSON reporter wrote. A file that broke before
// its first test counts as one failure: vitest counts none, and 0 would be a lie. So does a run
// that left no results.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

const [file = ''] = process.argv.slice(2);
if (existsSync(file)) {
  const run = JSON.parse(readFileSync(file, 'utf8'));
  const failures = run.testResults.flatMap(failuresOf);
  for (const { name, message } of failures) console.log(`FAILED TEST: ${name}\n  ${message}`);
  const skipped = run.numPendingTests + (run.numTodoTests ?? 0);
  console.log(`${run.numPassedTests} passed, ${failures.length} failed, ${skipped} skipped`);
} else {
  console.log('0 passed, 1 failed, 0 skipped');
}

function failuresOf({ name, status, message, assertionResults }) {
  const path = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed')
    return [{ name: path, message: firstLine(message) }];
  return failed.map(({ fullName, failureMessages }) => ({
    name: `${path}: ${fullName}`,
    message: firstLine(failureMessages[0]),
  }));
}

function firstLine(message = 'no message') {
  return message.trim().split('\n', 1)[0];
}
