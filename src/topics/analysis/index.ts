export { TopicAnalyst } from './topic-analyst.js';
export type { TopicFinding, TopicJob } from './topic-job.js';
