export { type NodeName, readAliases, underAliases } from './alias-names.js';
export { derivePaper } from './derive-paper.js';
export type { AuthorMention, DerivedPaper, TopicMention } from './derived-paper.js';
export { signatureOf, signedBy } from './signed-by.js';
export { type UnderstoodRecord, understandRecord } from './understand-record.js';
