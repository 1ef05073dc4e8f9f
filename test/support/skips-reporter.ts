import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { lackNamedIn } from './needs.js';

/** Says at the end of a run which tests were skipped and why: a half that did not run is no pass. */
export default class SkipsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    if (skipped.length === 0) return;
    console.log(`\nSkipped: ${skipped.length} tests.`);
    for (const [reason, count] of countBy(skipped.map(reasonOf))) {
      console.log(`  ${count} because ${reason}`);
    }
  }
}

function reasonOf(test: TestCase): string {
  return lackNamedIn(test.fullName) ?? `of a filter, or by hand: ${test.module.relativeModuleId}`;
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
