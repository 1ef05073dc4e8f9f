/** Labels whose nodes are found by `id`; each gets a uniqueness constraint. */
export const LABELS = [
  'Record',
  'Import',
  'Paper',
  'Author',
  'Journal',
  'Topic',
  'Alias',
  'Decision',
  'RemovedImport',
  'RemovedRecords',
  'TermsDue',
  'GraphState',
  'ImportJob',
] as const;

/**
 * Properties that are looked up, beside `id`, and those below. Each costs the embedded engine 200 to 300 bytes
 * of memory a node.
 */
export const INDEXED_PROPERTIES = [
  ['Paper', 'year'],
  ['RemovedRecords', 'import'],
] as const;

/**
 * Properties that changes look up, and by which a single paper is asked for. The embedded engine has indexes over
 * them only from when they are first needed.
 */
export const ON_DEMAND_PROPERTIES = [
  ['Paper', 'doi'],
  ['Paper', 'pmid'],
  ['Record', 'paperKey'],
  ['Record', 'blockDoi'],
  ['Record', 'blockPmid'],
  ['Record', 'blockPmcid'],
  ['Record', 'blockTitle'],
  ['Record', 'blockWords'],
  ['Record', 'blockPlace'],
  ['Author', 'nameBlock'],
] as const;

/**
 * What nodes are known by. Who knows a key knows the id, so nothing is looked up by it; but where an engine has
 * ordered indexes, lists by name are read in the order of one.
 */
export const KEY_PROPERTIES = [
  ['Author', 'key'],
  ['Journal', 'key'],
  ['Topic', 'key'],
] as const;

/**
 * Properties by which lists are ordered, then by `id`. Where an engine has ordered indexes it has one over
 * both: many nodes have the same year or number of papers.
 */
export const ORDERED_PROPERTIES = [
  ['Paper', 'sortYear'],
  ['Paper', 'sortTitle'],
  ['Paper', 'authorCount'],
  ['Author', 'paperCount'],
  ['Journal', 'paperCount'],
  ['Topic', 'paperCount'],
] as const;

/** The property of a paper that a text filter searches: its words, folded, one blank between them. */
export const TEXT_PROPERTY = 'searchText';

/** The name of a label's uniqueness constraint, for example `paper_id`. */
export function constraintName(label: string): string {
  return `${label.toLowerCase()}_id`;
}

/** The name of a property's index, for example `index_paper_doi`. */
export function indexName(label: string, property: string): string {
  return `index_${label.toLowerCase()}_${property.toLowerCase()}`;
}

/** The name of the index over a property by which a list is ordered, for example `order_paper_sortyear`. */
export function orderName(label: string, property: string): string {
  return `order_${label.toLowerCase()}_${property.toLowerCase()}`;
}
