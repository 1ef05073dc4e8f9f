export { finishThesauri, type OnThesaurusProgress } from './finish-thesauri.js';
export { renewTopics } from './renew-topics.js';
export { addPending, thesaurusInForce } from './thesaurus-change.js';
