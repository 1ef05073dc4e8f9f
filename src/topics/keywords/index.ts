export { mostFrequentForm } from './label.js';
export { singular } from './singular.js';
export { sourceOfTopic, termTopicKey } from './term-topic-key.js';
export { topicKey, topicWords, wordKey } from './topic-key.js';
