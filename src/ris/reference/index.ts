export { FindingList } from './finding-list.js';
export { type Producer, recogniseProducer } from './producer.js';
export type {
  Affiliation,
  Contributor,
  Finding,
  Interpretation,
  JournalName,
  Keyword,
  KeywordScheme,
  PersonName,
  Reference,
} from './reference.js';
export { type IndexedValue, TagIndex } from './tag-index.js';
