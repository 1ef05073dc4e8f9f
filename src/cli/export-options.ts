/** What `papergraph export` can write; all but `ris` are ends of file names of a network's export. */
export const EXPORT_FORMATS = [
  'ris',
  'gexf',
  'graphml',
  'net',
  'gml',
  'json',
  'graph.json',
  'map.txt',
  'network.txt',
  'nodes.csv',
  'links.csv',
] as const;

/** What the command line says of an export; besides, the flags of a network. */
export interface ExportOptions {
  readonly format: (typeof EXPORT_FORMATS)[number];
  readonly of: 'coauthors' | 'institutions' | 'countries' | 'keywords' | 'terms';
  /** A file; standard output when left out. */
  readonly output?: string;
}
