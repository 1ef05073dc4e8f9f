export * from './aliases.js';
export { addressesOfAuthors } from './author-addresses.js';
export * from './coauthorship.js';
export { consistency, type RuleCount } from './consistency.js';
export * from './corpus-health.js';
export * from './find-by-values.js';
export * from './find-nodes.js';
export * from './group-figures.js';
export { GROUP_ORDERS, type GroupOrderName, groupOrder, orderOfGroups } from './group-orders.js';
export * from './groups.js';
export * from './import-papers.js';
export * from './import-removal.js';
export * from './imports.js';
export { journalByIssn } from './journal-by-issn.js';
export {
  comesAfter,
  comesAfterInValue,
  comparePlaces,
  type Direction,
  inOneValue,
  inOrder,
  later,
  type Order,
  type PageKey,
  type PageRequest,
  pageParameters,
  reversed,
  type SortKey,
  type SortValue,
  sortColumns,
  sortNames,
  sortValue,
  sortValues,
} from './keyset.js';
export { languagesAmong } from './languages-among.js';
export * from './list-orders.js';
export * from './match-papers.js';
export { mainJournals, paperOrigins, signedInstitutions, signedOrcids } from './name-details.js';
export * from './nested-pages.js';
export * from './nested-relations.js';
export type * from './node-selection.js';
export * from './node-shape.js';
export { nodesOfPapers } from './nodes-of-papers.js';
export type { Axis, FilterJson } from './paper-axes.js';
export { axisOf, PAPER_AXES } from './paper-axes.js';
export { paperIds } from './paper-ids.js';
export * from './paper-people.js';
export * from './paper-places.js';
export * from './paper-records.js';
export * from './paper-topics.js';
export { papersOfAll } from './papers-of-all.js';
export type { PartOf } from './part.js';
export * from './parts-of-relation.js';
export * from './possible-duplicates.js';
export type { Relation } from './relation.js';
export * from './searched-nodes.js';
export { select, selecting } from './select.js';
export { selectNodes } from './select-nodes.js';
export * from './selection.js';
export * from './similar-authors.js';
export * from './summary.js';
export type { TopicChoice, TopicSources } from './topic-condition.js';
export * from './topic-incidences.js';
export * from './whole-lists.js';
export * from './years.js';
