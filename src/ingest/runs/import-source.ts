import {
  type ChangeTarget,
  finishPending,
  finishTerms,
  replayJournal,
} from '../../derivation/index.js';
import { contentDigest, importId } from '../../identity/index.js';
import type { ImportSource } from '../sources/index.js';
import type { ImportReport } from './import-report.js';
import { type ImportOptions, ImportRun } from './import-run.js';

/**
 * Reads a source and writes its records into the graph, batch by batch. Each batch is on disk in
 * the journal before the graph has it. A source that was imported before changes nothing; one
 * whose import was cut goes on where it was; one whose import was removed brings its records back.
 * All papers of a large source are there before the terms of their titles and abstracts.
 *
 * @throws SourceUnreadableError, EngineUnavailableError, JournalUnwritableError, ImportRemovedError; bad records are problems, not errors.
 */
export async function importSource(
  target: ChangeTarget,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<ImportReport> {
  // A batch that an earlier failure left between journal and graph goes in first.
  if (options.isDryRun !== true) {
    await replayJournal(target);
    await finishPending(target);
  }
  const report = await importRecords(target, source, options);
  if (options.isDryRun !== true) {
    const { signal, onTerms: onProgress } = options;
    await finishTerms(target, { signal, onProgress });
  }
  return report;
}

/** In a function of its own, so that what a run remembers of its records is gone while terms are found. */
async function importRecords(
  target: ChangeTarget,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const id = options.id ?? (await importIdOf(source));
  const run = new ImportRun(target, source, id, options);
  await run.readAll();
  return run.finish();
}

/** The id of the import of a source: made of its name and its content. */
export async function importIdOf(source: ImportSource): Promise<string> {
  return importId(source.name, await contentDigest(source.open()));
}
