import type { PaperProperties } from '../../graph/index.js';
import type { Resigning } from '../joining/index.js';
import type { DerivedPaper } from '../papers/index.js';
import {
  EDGE_PARTS,
  type EdgePart,
  nothingTouched,
  type PaperChange,
  type Touched,
  withTerms,
  writePapers,
} from '../writing/index.js';
import type { PaperPart, StoredPaper } from './stored-paper.js';

/** A paper that is not what its records give. */
export interface Rewriting {
  readonly id: string;
  /** Null for a paper that the graph does not have. */
  readonly stored: StoredPaper | null;
  /** Null for a paper that no record describes any longer. */
  readonly paper: DerivedPaper | null;
  readonly parts: readonly PaperPart[];
}

/**
 * Writes papers as they should be, whatever they were: only the parts that differ. Every author, journal
 * and topic that they named or name is recomputed, because nothing of a stored graph is taken for granted.
 */
export async function rewritePapers(
  work: Resigning,
  rewritings: readonly Rewriting[],
): Promise<void> {
  if (rewritings.length === 0) return;
  const rewritten = await withNewTopics(work, rewritings);
  await writePapers(work, rewritten.flatMap(changeOf), namedNodes(rewritten));
}

/** A paper with another text, or other keywords, gets its topics again, terms among them. */
async function withNewTopics(
  { memory, decisions }: Resigning,
  rewritings: readonly Rewriting[],
): Promise<readonly Rewriting[]> {
  const papers = rewritings.filter(hasNewTopics).flatMap(({ paper }) => paper ?? []);
  const found = await withTerms(papers, memory.terms, decisions.thesauri.TOPIC);
  const byId = new Map(found.map((paper) => [paper.properties.id, paper]));
  return rewritings.map((each) => ({ ...each, paper: byId.get(each.id) ?? each.paper }));
}

function hasNewTopics({ stored, paper, parts }: Rewriting): boolean {
  if (stored === null || paper === null || parts.includes('topics')) return true;
  const isSame = (name: 'title' | 'abstract'): boolean =>
    (stored.properties[name] ?? null) === paper.properties[name];
  return !isSame('title') || !isSame('abstract');
}

/** The nodes that the papers named before, or name now. */
function namedNodes(rewritings: readonly Rewriting[]): Touched {
  const nodes = nothingTouched();
  const { authors, journals, topics } = nodes;
  const kinds = { AUTHORED: authors, EDITED: authors, PUBLISHED_IN: journals, ABOUT: topics };
  for (const { stored, paper } of rewritings) {
    for (const { kind, node: id, key } of stored?.edges ?? []) kinds[kind].recompute([{ id, key }]);
    authors.recompute([...(paper?.authors ?? []), ...(paper?.editors ?? [])]);
    journals.recompute(paper?.journal ? [paper.journal] : []);
    topics.recompute(paper?.topics ?? []);
  }
  return nodes;
}

function changeOf(rewriting: Rewriting): readonly PaperChange[] {
  const { id, stored, paper } = rewriting;
  if (paper === null) return stored === null ? [] : [{ kind: 'delete', id }];
  if (stored === null) return [{ kind: 'create', paper }];
  const properties = propertiesOf(rewriting, paper);
  return [{ kind: 'change', paper, properties, parts: edgePartsOf(rewriting) }];
}

/** What terms a thesaurus leaves out is known only of a paper whose terms were found again. */
function propertiesOf(
  rewriting: Rewriting,
  { properties }: DerivedPaper,
): Partial<PaperProperties> {
  const { leftOutTerms, ...content } = properties;
  const terms = hasNewTopics(rewriting) ? { leftOutTerms } : {};
  return rewriting.parts.includes('content') ? { ...content, ...terms } : terms;
}

function edgePartsOf(rewriting: Rewriting): readonly EdgePart[] {
  const isNew = (part: EdgePart): boolean =>
    part === 'topics' ? hasNewTopics(rewriting) : rewriting.parts.includes(part);
  return EDGE_PARTS.filter(isNew);
}
