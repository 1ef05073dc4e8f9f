export {
  authorKind,
  journalKind,
  type NodeKind,
  remakeFromEdges,
  topicKind,
  writeGaining,
} from './apply-nodes.js';
export {
  authorWithForms,
  journalWithForms,
  parseJournalForm,
  type TopicForm,
  topicWithForms,
} from './node-forms.js';
export { changesOf } from './property-changes.js';
export { runUnlessEmpty } from './run-unless-empty.js';
export { type Mention, TouchedNodes } from './touched-nodes.js';
