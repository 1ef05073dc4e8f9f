import type { Kind, Row, RowBatch } from './row-batch.js';

/** Properties that an importer written by hand would store; a kind that it would not write is left out. */
const PLAIN: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  papers: ['id', 'title', 'abstract', 'year', 'doi', 'type', 'volume', 'issue', 'pages', 'url'],
  authors: ['id', 'name'],
  journals: ['id', 'title', 'issns'],
  topics: ['id', 'label'],
  authored: ['position'],
  edited: ['role'],
  publishedIn: [],
  about: [],
};

/**
 * What an importer written by hand would write of the same papers: no records, so that nothing can be
 * merged, undone or exported; no terms; no properties for search and order.
 */
export function plainBatch(batch: RowBatch): RowBatch {
  const { topics, about } = batch;
  return {
    imports: [],
    records: [],
    contains: [],
    describes: [],
    papers: plain(batch, 'papers'),
    authors: plain(batch, 'authors'),
    journals: plain(batch, 'journals'),
    topics: plain({ ...batch, topics: topics.filter(isKeyword) }, 'topics'),
    authored: plain(batch, 'authored'),
    edited: plain(batch, 'edited'),
    publishedIn: plain(batch, 'publishedIn'),
    about: plain({ ...batch, about: about.filter(isToKeyword) }, 'about'),
  };
}

function plain(batch: RowBatch, kind: Kind): readonly Row[] {
  const names = PLAIN[kind] ?? [];
  return batch[kind].map((row) => {
    const { from, to, properties } = row;
    return isRow(properties)
      ? { from, to, properties: picked(properties, names) }
      : picked(row, names);
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function picked(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
}

function isKeyword({ source }: Row): boolean {
  return source === 'KEYWORD';
}

function isToKeyword({ properties }: Row): boolean {
  return isRow(properties) && isKeyword(properties);
}
