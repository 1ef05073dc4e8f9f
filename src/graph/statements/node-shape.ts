import {
  about,
  author,
  type Decoder,
  decoderOf,
  type Fields,
  journal,
  namesOf,
  paper,
  type ShownOf,
  type TopicScheme,
  topic,
} from '../../model/index.js';

/** How the nodes of a label are returned: the same map on both engines, never a whole node. */
export interface NodeShape<Row> {
  readonly label: 'Paper' | 'Author' | 'Journal' | 'Topic';
  /** A map projection for the variable `n`. */
  readonly projection: string;
  readonly decode: Decoder<Row>;
}

/** A paper as a question returns it. */
export type PaperRow = ShownOf<typeof paper>;
export const paperShape: NodeShape<PaperRow> = nodeShape(paper);

/** An author as a question returns it. */
export type AuthorRow = ShownOf<typeof author>;
export const authorShape: NodeShape<AuthorRow> = nodeShape(author);

/** A journal as a question returns it. */
export type JournalRow = ShownOf<typeof journal>;
export const journalShape: NodeShape<JournalRow> = nodeShape(journal);

/** A topic as a question returns it. */
export type TopicRow = ShownOf<typeof topic>;
export const topicShape: NodeShape<TopicRow> = nodeShape(topic);

/** A topic of one paper, with what the edge `e` between them says. */
export interface TopicOfPaperRow extends TopicRow {
  readonly rawLabel: string;
  readonly isMajor: boolean;
  readonly score: number | null;
  readonly schemesOfPaper: readonly TopicScheme[] | null;
}

export const topicOfPaperShape: NodeShape<TopicOfPaperRow> = {
  label: 'Topic',
  projection: `n {${projected(topic.shown)}, rawLabel: e.rawLabel, isMajor: e.isMajor, score: e.score, schemesOfPaper: e.schemes}`,
  decode: decoderOf<TopicOfPaperRow>({
    ...topic.shown,
    rawLabel: about.fields.rawLabel,
    isMajor: about.fields.isMajor,
    score: about.fields.score,
    schemesOfPaper: about.fields.schemes,
  }),
};

/** The fields of a kind of node that the API shows. */
function nodeShape<Row extends object>(node: {
  readonly label: NodeShape<Row>['label'];
  readonly shown: Fields<Row>;
}): NodeShape<Row> {
  return {
    label: node.label,
    projection: `n {${projected(node.shown)}}`,
    decode: decoderOf(node.shown),
  };
}

function projected<Row extends object>(fields: Fields<Row>): string {
  return namesOf(fields)
    .map((name) => `.${name}`)
    .join(', ');
}
