import { type ImportSource, importSource } from '../ingest/index.js';
import type { Store } from '../store/index.js';
import { examplesToClear } from './examples.js';
import type { ImportedSource, ImportTarget, ImportWatch } from './import-target.js';

/** Imports into a store that this process holds. */
export class StoreTarget implements ImportTarget {
  constructor(
    private readonly store: Store,
    private readonly keepsExamples: boolean,
  ) {}

  async import(
    source: ImportSource,
    { progress, problems, signal }: ImportWatch,
  ): Promise<ImportedSource> {
    const examples = this.keepsExamples ? {} : { examples: await examplesToClear(progress.say) };
    return importSource(this.store, source, {
      onProgress: progress.update,
      onProblem: (problem) => problems.add(problem),
      onTerms: (done, papers) => {
        if (done > 0) return;
        const count = papers.toLocaleString('en');
        progress.say(`All papers are there; finding the terms of ${count}.`);
      },
      signal,
      ...examples,
    });
  }
}
