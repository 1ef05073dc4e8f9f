export { mostFrequentForm } from './label.js';
export { sourceOfTopic, termTopicKey } from './term-topic-key.js';
export { topicKey, topicWords } from './topic-key.js';
