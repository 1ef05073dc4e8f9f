// node scripts/count-tests.mjs RESULTS.json
//
// Prints "N passed, N failed, N skipped" from what vitest's JSON reporter wrote. A file that broke
// before its first test counts as one failure: vitest counts none, and 0 would be a lie. So does a
// run that left no results.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const [file = ''] = process.argv.slice(2);
if (existsSync(file)) {
  const run = JSON.parse(readFileSync(file, 'utf8'));
  const failed = run.numFailedTests + run.testResults.filter(brokeBeforeItsTests).length;
  const skipped = run.numPendingTests + (run.numTodoTests ?? 0);
  console.log(`${run.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
} else {
  console.log('0 passed, 1 failed, 0 skipped');
}

function brokeBeforeItsTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
