import {
  authorWriter,
  type ChangeRow,
  changePapers,
  clearAbout,
  clearPublishedIn,
  clearSignatures,
  createPapers,
  deleteNodes,
  journalWriter,
  type PaperProperties,
  storedNodes,
  type Transaction,
  topicWriter,
  writeAbout,
  writePublishedIn,
} from '../../graph/index.js';
import type { KeyedNode, Resigning } from '../joining/index.js';
import {
  authorKind,
  authorWithForms,
  journalKind,
  journalWithForms,
  remakeFromEdges,
  runUnlessEmpty,
  topicKind,
  topicWithForms,
} from '../nodes/index.js';
import type { DerivedPaper } from '../papers/index.js';
import { withTerms, writeSignatures } from '../writing/index.js';
import type { PaperPart, StoredPaper } from './stored-paper.js';

/** A paper that is not what its records give. */
export interface Rewriting {
  readonly id: string;
  /** Null for a paper that the graph does not have. */
  readonly stored: StoredPaper | null;
  /** Null for a paper that no record describes any more. */
  readonly paper: DerivedPaper | null;
  readonly parts: readonly PaperPart[];
}

/**
 * Writes papers as they should be, whatever they were: only the parts that differ, then every author,
 * journal and topic that any of them named or names, from its edges.
 */
export async function rewritePapers(
  work: Resigning,
  rewritings: readonly Rewriting[],
): Promise<void> {
  if (rewritings.length === 0) return;
  const { transaction, memory } = work;
  const rewritten = await withNewTopics(work, rewritings);
  const nodes = namedNodes(rewritten);
  await makeMissing(work, nodes);
  await clearParts(work, rewritten);
  await writeParts(work, rewritten);
  await remakeFromEdges(transaction, authorKind, nodes.authors, memory.authors);
  await remakeFromEdges(transaction, journalKind, nodes.journals, memory.journals);
  await remakeFromEdges(transaction, topicKind, nodes.topics, memory.topics);
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

interface NamedNodes {
  readonly authors: readonly KeyedNode[];
  readonly journals: readonly KeyedNode[];
  readonly topics: readonly KeyedNode[];
}

/** The nodes that the papers named before, or name now. */
function namedNodes(rewritings: readonly Rewriting[]): NamedNodes {
  const edges = rewritings.flatMap(({ stored }) => stored?.edges ?? []);
  const papers = rewritings.flatMap(({ paper }) => paper ?? []);
  const ends = (kinds: readonly string[]): readonly KeyedNode[] =>
    edges.filter(({ kind }) => kinds.includes(kind)).map(({ node, key }) => ({ id: node, key }));
  return {
    authors: distinct([
      ...ends(['AUTHORED', 'EDITED']),
      ...papers.flatMap(({ authors, editors }) => [...authors, ...editors]),
    ]),
    journals: distinct([
      ...ends(['PUBLISHED_IN']),
      ...papers.flatMap(({ journal }) => journal ?? []),
    ]),
    topics: distinct([...ends(['ABOUT']), ...papers.flatMap(({ topics }) => topics)]),
  };
}

function distinct(nodes: readonly KeyedNode[]): readonly KeyedNode[] {
  return [...new Map(nodes.map(({ id, key }) => [id, { id, key }])).values()];
}

/** Nodes are made bare: what they are in full follows from their edges, which come behind them. */
async function makeMissing({ transaction }: Resigning, nodes: NamedNodes): Promise<void> {
  const authors = await missingOf(transaction, 'Author', nodes.authors);
  const journals = await missingOf(transaction, 'Journal', nodes.journals);
  const topics = await missingOf(transaction, 'Topic', nodes.topics);
  await runUnlessEmpty(
    transaction,
    authors.map(({ id, key }) => authorWithForms(id, key, null, [], 0)),
    authorWriter.create,
  );
  await runUnlessEmpty(
    transaction,
    journals.map(({ id, key }) => journalWithForms(id, key, null, [], 0)),
    journalWriter.create,
  );
  await runUnlessEmpty(
    transaction,
    topics.map(({ id, key }) => topicWithForms(id, key, null, [], 0)),
    topicWriter.create,
  );
}

async function missingOf(
  transaction: Transaction,
  label: 'Author' | 'Journal' | 'Topic',
  nodes: readonly KeyedNode[],
): Promise<readonly KeyedNode[]> {
  if (nodes.length === 0) return [];
  const ids = nodes.map(({ id }) => id).sort();
  const known = new Set((await transaction.run(storedNodes(label, ids))).map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id));
}

async function clearParts(
  { transaction }: Resigning,
  rewritings: readonly Rewriting[],
): Promise<void> {
  const there = rewritings.filter(({ stored }) => stored !== null);
  const gone = there.filter(({ paper }) => paper === null).map(({ id }) => id);
  await runUnlessEmpty(transaction, gone, (ids) => deleteNodes('Paper', ids));
  const kept = there.filter(({ paper }) => paper !== null);
  const withPart = (part: PaperPart) =>
    kept.filter(({ parts }) => parts.includes(part)).map(({ id }) => id);
  const newTopics = kept.filter(hasNewTopics).map(({ id }) => id);
  await runUnlessEmpty(transaction, withPart('people'), clearSignatures);
  await runUnlessEmpty(transaction, withPart('journal'), clearPublishedIn);
  await runUnlessEmpty(transaction, newTopics, clearAbout);
}

async function writeParts(
  { transaction }: Resigning,
  rewritings: readonly Rewriting[],
): Promise<void> {
  const isNew = ({ stored }: Rewriting): boolean => stored === null;
  const papers = (wanted: (one: Rewriting) => boolean): readonly DerivedPaper[] =>
    rewritings.filter(wanted).flatMap(({ paper }) => paper ?? []);
  const withPart = (part: PaperPart) => papers((one) => isNew(one) || one.parts.includes(part));
  const created = papers(isNew).map(({ properties }) => properties);
  await runUnlessEmpty(transaction, created, createPapers);
  await runUnlessEmpty(transaction, rewritings.flatMap(changesOf), changePapers);
  await Promise.all(writeSignatures(transaction, withPart('people')));
  const publishedIn = withPart('journal').flatMap((paper) => paper.publishedIn);
  await runUnlessEmpty(transaction, publishedIn, writePublishedIn);
  const about = papers(hasNewTopics).flatMap((paper) => paper.about);
  await runUnlessEmpty(transaction, about, writeAbout);
}

/** What terms a thesaurus leaves out is known only of a paper whose terms were found again. */
function changesOf(rewriting: Rewriting): readonly ChangeRow<PaperProperties>[] {
  const { stored, paper, parts } = rewriting;
  if (stored === null || paper === null) return [];
  const { leftOutTerms, ...content } = paper.properties;
  const { id } = content;
  const terms = hasNewTopics(rewriting) ? { leftOutTerms } : {};
  const changes = parts.includes('content') ? { ...content, ...terms } : terms;
  return Object.keys(changes).length === 0 ? [] : [{ id, changes }];
}
