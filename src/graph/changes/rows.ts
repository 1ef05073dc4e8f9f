import type {
  about,
  author,
  authored,
  EdgeProperties,
  edited,
  importBegun,
  importBrought,
  importEnded,
  journal,
  mayBe,
  PropertiesOf,
  paper,
  publishedIn,
  recordKeys,
  topic,
  ValuesOf,
} from '../../model/index.js';

import type { Parameter } from '../statement.js';

export type { TopicScheme, TopicSource } from '../../model/index.js';

/** Properties of a `Paper` node; null is absence. */
export type PaperProperties = PropertiesOf<typeof paper>;
export type AuthorProperties = PropertiesOf<typeof author>;
export type JournalProperties = PropertiesOf<typeof journal>;
export type TopicProperties = PropertiesOf<typeof topic>;

/** The lookup keys of a record, by which others that may describe the same paper are found. */
export type RecordKeys = ValuesOf<typeof recordKeys>;

/** A `Record` node, and where its import contains it. */
export type RecordRow = ContainsRow & {
  /** The values of its fields in the form of the engine: see {@link FieldsForm}. */
  readonly fields: readonly Parameter[];
  readonly keys: RecordKeys;
};

/** Two records of different papers that may describe one, the smaller id first. */
export type MayBeRow = {
  readonly a: string;
  readonly b: string;
  readonly properties: EdgeProperties<typeof mayBe>;
};

/** An id that was merged away, and the node that answers for it. */
export type AliasRow = { readonly id: string; readonly of: string };

/** What changes on a node that exists; null removes a property. */
export type ChangeRow<Properties> = {
  readonly id: string;
  readonly changes: Partial<Properties>;
};

/** A node whose paper count alone changes. */
export type PaperCountRow = { readonly id: string; readonly paperCount: number };

/** Which import contains a record, and where in its source. */
export type ContainsRow = {
  readonly import: string;
  readonly record: string;
  readonly index: number;
  readonly line: number;
};

export type DescribesRow = { readonly record: string; readonly paper: string };

export type AuthoredRow = {
  readonly author: string;
  readonly paper: string;
  readonly properties: EdgeProperties<typeof authored>;
};

export type EditedRow = {
  readonly author: string;
  readonly paper: string;
  readonly properties: EdgeProperties<typeof edited>;
};

export type PublishedInRow = {
  readonly paper: string;
  readonly journal: string;
  readonly properties: EdgeProperties<typeof publishedIn>;
};

export type AboutRow = {
  readonly paper: string;
  readonly topic: string;
  readonly properties: EdgeProperties<typeof about>;
};

export type ImportRow = PropertiesOf<typeof importBegun>;

/** An import, and what a batch of it brought. */
export type ImportBatchRow = PropertiesOf<typeof importBrought>;

export type ImportEndRow = PropertiesOf<typeof importEnded>;
