import type { IncidenceRows } from '../../network/index.js';

/** The members of papers, and what each is called. */
export interface CollectedMembers {
  readonly rows: IncidenceRows;
  /** Null for authors, whose names the graph has. */
  readonly nameOf: ((id: string) => string) | null;
}
