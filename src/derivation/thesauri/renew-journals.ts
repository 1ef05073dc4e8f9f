import { journalsForChangeOfPapers } from '../../graph/index.js';
import { readAliases, underAliases } from '../decisions/index.js';
import { deriveAgain, type Resigning } from '../joining/index.js';
import type { DerivedPaper } from '../papers/index.js';
import { nothingTouched, type PaperChange, writePapers } from '../writing/index.js';

/** Writes the journal of papers again: for papers whose journal a thesaurus ignores, or ignored before. */
export async function renewJournals(work: Resigning, ids: readonly string[]): Promise<void> {
  const derived = await deriveAgain(work, ids);
  const names = await readAliases(work.transaction, derived);
  const papers = derived.map((paper) => underAliases(paper, names));
  const nodes = nothingTouched();
  nodes.journals.recompute(await work.transaction.run(journalsForChangeOfPapers(ids)));
  nodes.journals.recompute(papers.flatMap(({ journal }) => journal ?? []));
  await writePapers(work, papers.map(changeOf), nodes);
}

function changeOf(paper: DerivedPaper): PaperChange {
  const { leftOut } = paper.properties;
  return { kind: 'change', paper, properties: { leftOut }, parts: ['journal'] };
}
