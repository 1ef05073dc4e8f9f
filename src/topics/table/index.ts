export { NO_YEAR, papersOfTopics, TopicCollector, type TopicTable } from './topic-table.js';
