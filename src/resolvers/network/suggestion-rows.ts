import { type SuggestionMeasure, shownNumber, suggestCollaborators } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { findNode } from './find-node.js';
import { type LinkRow, linkRowBetween } from './link-rows.js';
import { memberIdOf } from './node-rows.js';

/** A suggested co-author as the schema reads it. */
export interface SuggestionRow {
  readonly authorId: string;
  readonly adamicAdar: number;
  readonly jaccard: number;
  readonly connectorCount: number;
  /** So many of those who connect the two, those with the fewest links, who say most, first. */
  readonly connectors: (count: number) => readonly ConnectorRow[];
}

/** Both links over one who connects. */
export interface ConnectorRow {
  readonly connectorId: string;
  readonly near: LinkRow;
  readonly far: LinkRow;
}

/** Collaborators of an author's collaborators; none for an author without links. */
export function suggestionRows(
  found: FoundNetwork,
  author: string,
  options: { readonly by: SuggestionMeasure; readonly limit: number },
): readonly SuggestionRow[] {
  const own = findNode(found, author);
  if (own === null) return [];
  const suggestions = suggestCollaborators(found.analysis.network.graph, own, options);
  return suggestions.map(({ node, adamicAdar, jaccard, connectors }) => ({
    authorId: memberIdOf(found, node),
    adamicAdar: shownNumber(adamicAdar),
    jaccard: shownNumber(jaccard),
    connectorCount: connectors.length,
    connectors: (count) =>
      Array.from(connectors.subarray(0, count), (connector) => ({
        connectorId: memberIdOf(found, connector),
        near: linkRowBetween(found, own, connector),
        far: linkRowBetween(found, connector, node),
      })),
  }));
}
