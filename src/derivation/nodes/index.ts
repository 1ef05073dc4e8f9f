export { writeGaining } from './gaining-nodes.js';
export { parseJournalForm, type TopicForm } from './node-forms.js';
export {
  authorKind,
  formsOfSignatures,
  journalKind,
  type NamedProperties,
  type NodeKind,
  topicKind,
} from './node-kinds.js';
export { changesOf } from './property-changes.js';
export {
  makeBare,
  makeMissing,
  remakeFromEdges,
  remakeFromForms,
  replaceNodes,
} from './recomputed-nodes.js';
export { ROWS_OF_TEXTS, runUnlessEmpty } from './run-unless-empty.js';
export { type KeyedNode, type Mention, TouchedNodes } from './touched-nodes.js';
