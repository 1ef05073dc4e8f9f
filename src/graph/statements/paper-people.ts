import { authored, edited, type Field } from '../../model/index.js';
import {
  type AuthorRow,
  authorShape,
  type Column,
  type JournalRow,
  journalShape,
} from './node-shape.js';
import type { Seen } from './selection.js';
import type { WholeList } from './whole-lists.js';

/** One name in a paper's list of authors. */
export interface AuthorshipRow {
  /** Its place in the list as written, from 1. */
  readonly position: number;
  readonly rawName: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly author: Seen<AuthorRow>;
}

/** The authors of a paper, in the order of its list. */
export const paperAuthorships: WholeList<AuthorshipRow, AuthorRow> = {
  name: 'authorshipsOfPapers',
  parent: 'Paper',
  pattern: '(parent)<-[e:AUTHORED]-(n:Author)',
  order: 'e.position',
  shape: authorShape,
  node: 'author',
  columns: (edge, { projection, decode }) => ({
    position: ofEdge(edge, 'position', authored.fields.position),
    rawName: ofEdge(edge, 'rawName', authored.fields.rawName),
    isFirst: ofEdge(edge, 'isFirst', authored.fields.isFirst),
    isLast: ofEdge(edge, 'isLast', authored.fields.isLast),
    author: { cypher: projection, decode },
  }),
};

/** Someone who edited or translated a paper or the book that contains it. */
export interface ContributorRow {
  readonly position: number;
  readonly rawName: string;
  readonly role: string;
  readonly author: Seen<AuthorRow>;
}

/** The editors and translators of a paper, in the order of its list. */
export const paperContributors: WholeList<ContributorRow, AuthorRow> = {
  name: 'contributorsOfPapers',
  parent: 'Paper',
  pattern: '(parent)<-[e:EDITED]-(n:Author)',
  order: 'e.position',
  shape: authorShape,
  node: 'author',
  columns: (edge, { projection, decode }) => ({
    position: ofEdge(edge, 'position', edited.fields.position),
    rawName: ofEdge(edge, 'rawName', edited.fields.rawName),
    role: ofEdge(edge, 'role', edited.fields.role),
    author: { cypher: projection, decode },
  }),
};

/** The journal of a paper, if it has one. */
export interface JournalOfPaperRow {
  readonly journal: Seen<JournalRow>;
}

export const paperJournal: WholeList<JournalOfPaperRow, JournalRow> = {
  name: 'journalsOfPapers',
  parent: 'Paper',
  pattern: '(parent)-[e:PUBLISHED_IN]->(n:Journal)',
  order: null,
  shape: journalShape,
  node: 'journal',
  columns: (_edge, { projection, decode }) => ({ journal: { cypher: projection, decode } }),
};

/** A property of the edge, by the model's table. */
function ofEdge<Value>(edge: string, name: string, { kind }: Field<Value>): Column<Value> {
  return { cypher: `${edge}.${name}`, decode: kind.decode };
}
