import { type PaperProperties, signersOfPapers } from '../../graph/index.js';
import { readAliases, underAliases } from '../decisions/index.js';
import type { DerivedPaper } from '../papers/index.js';
import { nothingTouched, type PaperChange, writePapers } from '../writing/index.js';
import { deriveAgain, type Resigning } from './derive-again.js';

/**
 * Writes authors and editors of papers again from their records: for papers on which one person has two
 * names, or whose names a decision sets apart, so that edges are to come or go.
 *
 * @param leaving ids of authors that are about to be deleted.
 */
export async function resignPapers(
  work: Resigning,
  ids: readonly string[],
  leaving?: ReadonlySet<string>,
): Promise<void> {
  if (ids.length === 0) return;
  const derived = await deriveAgain(work, ids);
  const names = await readAliases(work.transaction, derived, leaving);
  const papers = derived.map((paper) => underAliases(paper, names));
  const nodes = nothingTouched();
  nodes.authors.recompute(await work.transaction.run(signersOfPapers(ids)));
  nodes.authors.recompute(papers.flatMap(({ authors, editors }) => [...authors, ...editors]));
  await writePapers(work, papers.map(changeOf), nodes);
}

function changeOf(paper: DerivedPaper): PaperChange {
  const { authorCount, leftOut } = paper.properties;
  const properties: Partial<PaperProperties> = { authorCount, leftOut };
  return { kind: 'change', paper, properties, parts: ['people'] };
}
