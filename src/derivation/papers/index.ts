export { derivePaper } from './derive-paper.js';
export type { AuthorMention, DerivedPaper, JournalMention, TopicMention } from './derived-paper.js';
export { signatureOf, signedBy } from './signed-by.js';
export { type UnderstoodRecord, understandRecord } from './understand-record.js';
