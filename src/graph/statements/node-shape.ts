import type { TopicScheme } from '../changes/index.js';
import {
  type Decoder,
  decimal,
  flag,
  integer,
  list,
  nullable,
  oneOf,
  shape,
  text,
} from '../decode.js';

/** How a label's nodes are returned: the same map on both engines, never a whole node. */
export interface NodeShape<Row> {
  readonly label: 'Paper' | 'Author' | 'Journal' | 'Topic';
  /** A map projection for the variable `n`. */
  readonly projection: string;
  readonly decode: Decoder<Row>;
}

/** A paper as a question returns it. */
export interface PaperRow {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbns: readonly string[];
  readonly url: string | null;
  readonly abstract: string | null;
  readonly language: string | null;
  readonly authorCount: number;
}

export const paperShape: NodeShape<PaperRow> = nodeShape('Paper', {
  id: text,
  type: text,
  title: nullable(text),
  year: nullable(integer),
  publishedOn: nullable(text),
  volume: nullable(text),
  issue: nullable(text),
  pages: nullable(text),
  doi: nullable(text),
  pmid: nullable(text),
  pmcid: nullable(text),
  isbns: list(text),
  url: nullable(text),
  abstract: nullable(text),
  language: nullable(text),
  authorCount: integer,
});

/** An author as a question returns it. */
export interface AuthorRow {
  readonly id: string;
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly isGroup: boolean;
  readonly variants: readonly string[];
  readonly paperCount: number;
}

export const authorShape: NodeShape<AuthorRow> = nodeShape('Author', {
  id: text,
  name: text,
  familyName: text,
  givenName: text,
  isGroup: flag,
  variants: list(text),
  paperCount: integer,
});

/** A journal as a question returns it. */
export interface JournalRow {
  readonly id: string;
  readonly title: string;
  readonly abbreviation: string | null;
  readonly issns: readonly string[];
  readonly paperCount: number;
}

export const journalShape: NodeShape<JournalRow> = nodeShape('Journal', {
  id: text,
  title: text,
  abbreviation: nullable(text),
  issns: list(text),
  paperCount: integer,
});

/** A topic as a question returns it. */
export interface TopicRow {
  readonly id: string;
  readonly label: string;
  readonly source: 'KEYWORD' | 'TERM';
  readonly variants: readonly string[];
  readonly schemes: readonly TopicScheme[];
  readonly paperCount: number;
}

const topicFields = {
  id: text,
  label: text,
  source: oneOf(['KEYWORD', 'TERM']),
  variants: list(text),
  schemes: list(oneOf(['MESH', 'INDEX', 'AUTHOR'])),
  paperCount: integer,
} as const;

export const topicShape: NodeShape<TopicRow> = nodeShape('Topic', topicFields);

/** A topic of one paper, with what the edge `e` between them says. */
export interface TopicOfPaperRow extends TopicRow {
  readonly rawLabel: string;
  readonly isMajor: boolean;
  readonly score: number | null;
  readonly schemesOfPaper: readonly TopicScheme[] | null;
}

export const topicOfPaperShape: NodeShape<TopicOfPaperRow> = {
  label: 'Topic',
  projection: `n {${projected(topicFields)}, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes}`,
  decode: shape<TopicOfPaperRow>({
    ...topicFields,
    rawLabel: text,
    isMajor: flag,
    score: nullable(decimal),
    schemesOfPaper: nullable(list(oneOf(['MESH', 'INDEX', 'AUTHOR']))),
  }),
};

function nodeShape<Row extends object>(
  label: NodeShape<Row>['label'],
  fields: { readonly [Key in keyof Row]: Decoder<Row[Key]> },
): NodeShape<Row> {
  return { label, projection: `n {${projected(fields)}}`, decode: shape<Row>(fields) };
}

function projected(fields: object): string {
  return Object.keys(fields)
    .map((name) => `.${name}`)
    .join(', ');
}
