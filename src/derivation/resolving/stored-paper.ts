import {
  type StoredEdge,
  type StoredProperties,
  storedEdges,
  storedNodes,
  type Transaction,
} from '../../graph/index.js';
import type { DerivedPaper } from '../papers/index.js';
import type { EdgePart } from '../writing/index.js';
import { propertyFingerprint } from './property-fingerprint.js';

/** Parts of a paper that are compared, and written, each by itself. */
export type PaperPart = 'content' | EdgePart;

/** A paper as the graph has it. */
export interface StoredPaper {
  readonly properties: StoredProperties;
  readonly edges: readonly StoredEdge[];
}

/** Those of the papers that there are, with all that they name. */
export async function readStoredPapers(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredPaper>> {
  const nodes = await transaction.run(storedNodes('Paper', ids));
  const edges = new Map<string, StoredEdge[]>(nodes.map(({ id }) => [id, []]));
  if (nodes.length > 0) {
    for (const edge of await transaction.run(storedEdges(ids))) edges.get(edge.paper)?.push(edge);
  }
  return new Map(
    nodes.map(({ id, properties }) => [id, { properties, edges: edges.get(id) ?? [] }]),
  );
}

/** The parts in which a stored paper is not what its records give; terms follow from the content. */
export function unlikeParts(
  { properties, edges }: StoredPaper,
  paper: DerivedPaper,
): readonly PaperPart[] {
  const stored = (kinds: readonly StoredEdge['kind'][]): readonly string[] =>
    edges.filter(({ kind }) => kinds.includes(kind)).map(edgeText);
  const people = [
    ...paper.authored.map((row) => textOf('AUTHORED', row.author, row.properties)),
    ...paper.edited.map((row) => textOf('EDITED', row.author, row.properties)),
  ];
  const journal = paper.publishedIn.map((row) =>
    textOf('PUBLISHED_IN', row.journal, row.properties),
  );
  const keywords = paper.about.map((row) => textOf('ABOUT', row.topic, row.properties));
  const storedKeywords = edges.filter(isKeyword).map(edgeText);
  const parts: readonly (readonly [PaperPart, boolean])[] = [
    ['content', contentOf(properties) === contentOf(paper.properties)],
    ['people', isSameSet(stored(['AUTHORED', 'EDITED']), people)],
    ['journal', isSameSet(stored(['PUBLISHED_IN']), journal)],
    ['topics', isSameSet(storedKeywords, keywords)],
  ];
  return parts.flatMap(([part, isSame]) => (isSame ? [] : [part]));
}

/** Without what follows from terms, which are not looked for here. */
function contentOf(properties: Readonly<Record<string, unknown>>): string {
  return propertyFingerprint({ ...properties, leftOutTerms: null });
}

/** A keyword's edge, and no term's. */
function isKeyword({ kind, properties }: StoredEdge): boolean {
  return kind === 'ABOUT' && properties['source'] === 'KEYWORD';
}

function edgeText({ kind, node, properties }: StoredEdge): string {
  return textOf(kind, node, properties);
}

function textOf(
  kind: StoredEdge['kind'],
  node: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  return `${kind} ${node} ${propertyFingerprint(properties)}`;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}
