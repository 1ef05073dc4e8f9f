import {
  about,
  author,
  type Decoder,
  type Fields,
  journal,
  namesOf,
  paper,
  type ShownOf,
  shape as shapeOf,
  type TopicScheme,
  topic,
} from '../../model/index.js';
import type { Clause } from '../dialect.js';

/** One value of a row: what it is in Cypher, and how it reads when it comes back. */
export interface Column<Value> {
  readonly cypher: string;
  readonly decode: Decoder<Value>;
  /** What the API calls a value of the edge `e`, where the column has another name. */
  readonly shownAs?: string;
}

/** The columns of a row by their names. */
export type Columns<Row> = { readonly [Name in keyof Row]: Column<Row[Name]> };

/** How a statement returns a node that it binds to `n`: the same map on both engines, never a whole node. */
export interface NodeProjection<Row> {
  readonly label: 'Paper' | 'Author' | 'Journal' | 'Topic';
  /** Clauses before the last `RETURN`, which read what is around the node; empty where nothing is. */
  readonly around: Clause;
  /** A map projection for the variable `n`. */
  readonly projection: string;
  readonly decode: Decoder<Row>;
}

/** The projection of all that the API shows of a kind of node, with its parts: a selection takes some. */
export interface NodeShape<Row> extends NodeProjection<Row> {
  /** Over the variable `n`, and `e` for the edge on which the node was reached. */
  readonly columns: Columns<Row>;
}

/** A paper as a question returns it. */
export type PaperRow = ShownOf<typeof paper>;
export const paperShape: NodeShape<PaperRow> = nodeShape(paper.label, shownColumns(paper.shown));

/** An author as a question returns it. */
export type AuthorRow = ShownOf<typeof author>;
export const authorShape: NodeShape<AuthorRow> = nodeShape(
  author.label,
  shownColumns(author.shown),
);

/** A journal as a question returns it. */
export type JournalRow = ShownOf<typeof journal>;
export const journalShape: NodeShape<JournalRow> = nodeShape(
  journal.label,
  shownColumns(journal.shown),
);

/** A topic as a question returns it. */
export type TopicRow = ShownOf<typeof topic>;
export const topicShape: NodeShape<TopicRow> = nodeShape(topic.label, shownColumns(topic.shown));

/** A topic of one paper, with what the edge `e` between them says. */
export interface TopicOfPaperRow extends TopicRow {
  readonly rawLabel: string;
  readonly isMajor: boolean;
  readonly score: number | null;
  readonly schemesOfPaper: readonly TopicScheme[] | null;
}

export const topicOfPaperShape: NodeShape<TopicOfPaperRow> = nodeShape(topic.label, {
  ...shownColumns(topic.shown),
  rawLabel: { cypher: 'e.rawLabel', decode: about.fields.rawLabel.kind.decode },
  isMajor: { cypher: 'e.isMajor', decode: about.fields.isMajor.kind.decode },
  score: { cypher: 'e.score', decode: about.fields.score.kind.decode },
  schemesOfPaper: {
    cypher: 'e.schemes',
    decode: about.fields.schemes.kind.decode,
    shownAs: 'schemes',
  },
});

/** The names of columns, in their order. */
export function columnNames<Row>(columns: Columns<Row>): readonly (keyof Row & string)[] {
  return Object.keys(columns).filter((name): name is keyof Row & string => name in columns);
}

/** The entries of a map with these columns: `position: e.position`. */
export function columnEntries(columns: Readonly<Record<string, Column<unknown>>>): string {
  return Object.entries(columns)
    .map(([name, { cypher }]) => `${name}: ${cypher}`)
    .join(', ');
}

/** Decodes a row with these columns. */
export function columnDecoders<Row>(columns: Columns<Row>): {
  readonly [Name in keyof Row]: Decoder<Row[Name]>;
} {
  const decoders: { [Name in keyof Row]?: Decoder<Row[Name]> } = {};
  for (const name of columnNames(columns)) decoders[name] = columns[name].decode;
  return decoders as { [Name in keyof Row]: Decoder<Row[Name]> };
}

/** The map projection of columns over `n`: `n {.id, rawLabel: e.rawLabel}`. */
export function projectionOf(columns: Readonly<Record<string, Column<unknown>>>): string {
  return `n {${Object.entries(columns)
    .map(([name, { cypher }]) => (cypher === `n.${name}` ? `.${name}` : `${name}: ${cypher}`))
    .join(', ')}}`;
}

function nodeShape<Row extends object>(
  label: NodeShape<Row>['label'],
  columns: Columns<Row>,
): NodeShape<Row> {
  return {
    label,
    columns,
    around: { text: '', parameters: {} },
    projection: projectionOf(columns),
    decode: shapeOf<Row>(columnDecoders(columns)),
  };
}

/** The fields of a kind of node that the API shows. */
function shownColumns<Row extends object>(shown: Fields<Row>): Columns<Row> {
  const columns: { [Name in keyof Row]?: Column<Row[Name]> } = {};
  for (const name of namesOf(shown)) {
    columns[name] = { cypher: `n.${name}`, decode: shown[name].kind.decode };
  }
  return columns as Columns<Row>;
}
