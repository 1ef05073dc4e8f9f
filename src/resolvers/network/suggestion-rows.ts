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
  /** Those who connect the two: those with the fewest links, who say most, first. */
  readonly connectors: () => readonly ConnectorRow[];
}

/** Both links over one who connects, worked out where they are read. */
export interface ConnectorRow {
  readonly connectorId: string;
  readonly near: LinkRow;
  readonly far: LinkRow;
}

/** All collaborators of an author's collaborators, the best first; none for an author without links. */
export function suggestionRows(
  found: FoundNetwork,
  author: string,
  by: SuggestionMeasure,
): readonly SuggestionRow[] {
  const own = findNode(found, author);
  if (own === null) return [];
  const options = { by, limit: Number.POSITIVE_INFINITY };
  const suggestions = suggestCollaborators(found.analysis.network.graph, own, options);
  return suggestions.map(({ node, adamicAdar, jaccard, connectors }) => ({
    authorId: memberIdOf(found, node),
    adamicAdar: shownNumber(adamicAdar),
    jaccard: shownNumber(jaccard),
    connectorCount: connectors.length,
    connectors: () =>
      Array.from(connectors, (connector) => ({
        connectorId: memberIdOf(found, connector),
        get near() {
          return linkRowBetween(found, own, connector);
        },
        get far() {
          return linkRowBetween(found, connector, node);
        },
      })),
  }));
}
