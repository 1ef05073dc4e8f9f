import type { Reporter, TestModule } from 'vitest/node';

/** Names at the end of a run the tests that passed only at another try: each is a fault of the test or the code. */
export default class RetriesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const retried = modules.flatMap((module) =>
      [...module.children.allTests('passed')].filter((test) => test.diagnostic()?.flaky),
    );
    if (retried.length === 0) return;
    console.log(`\nPassed only when tried again: ${retried.length} tests.`);
    for (const test of retried) console.log(`  ${test.module.relativeModuleId}: ${test.fullName}`);
  }
}
