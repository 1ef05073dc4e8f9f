export { mostFrequentForm } from './label.js';
export { topicKey, topicWords } from './topic-key.js';
