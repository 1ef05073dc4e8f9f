import { readSourceLines, SourceLines } from '../ris/index.js';
import type { CheckedSource } from './check-source.js';
import type { ProblemGroup } from './problem-groups.js';

/** Fetches the lines of the examples of one source; none where it cannot be read again. */
export async function exampleLines(
  source: CheckedSource,
  groups: readonly ProblemGroup[],
): Promise<SourceLines> {
  const examples = groups
    .flatMap((group) => group.examples)
    .filter((problem) => problem.source === source.name);
  if (examples.length === 0) return new SourceLines();
  try {
    return await readSourceLines(source.open(), examples);
  } catch {
    return new SourceLines();
  }
}

/** The same for several sources at once, by their names. */
export async function exampleLinesBySource(
  sources: readonly CheckedSource[],
  groups: readonly ProblemGroup[],
): Promise<ReadonlyMap<string, SourceLines>> {
  const lines = new Map<string, SourceLines>();
  for (const source of sources) {
    if (!lines.has(source.name)) lines.set(source.name, await exampleLines(source, groups));
  }
  return lines;
}
