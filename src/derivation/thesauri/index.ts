export { finishThesauri, type OnThesaurusProgress } from './finish-thesauri.js';
export { renewTopics } from './renew-topics.js';
export { thesaurusInForce } from './thesaurus-change.js';
