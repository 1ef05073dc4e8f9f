export { about } from './about.js';
export { author } from './author.js';
export { decision } from './decision.js';
export * from './decode.js';
export type { EdgeModel, EdgeProperties } from './edge.js';
export {
  type Field,
  type Fields,
  mergeFields,
  namesOf,
  pickFields,
  type ValuesOf,
} from './field.js';
export { importBegun, importBrought, importEnded } from './import.js';
export { journal } from './journal.js';
export { type Kind, kindName, type Scalar } from './kind.js';
export { allGiven, longestList, mergeRule } from './merge.js';
export { EDGES, NODES } from './model.js';
export type { NodeModel, PropertiesOf, ShownOf } from './node.js';
export { packFields, type TagsAndValues, unpackFields } from './packed-fields.js';
export { paper, paperFromRecords, SEARCH_TEXT_BAR, SEARCH_TEXT_GAP } from './paper.js';
export { publishedIn } from './published-in.js';
export { recordKeys } from './record.js';
export { mayBe } from './record-edges.js';
export { REMOVAL_STATES } from './removed-import.js';
export { authored, edited } from './signatures.js';
export { type TopicScheme, type TopicSource, topic } from './topic.js';
