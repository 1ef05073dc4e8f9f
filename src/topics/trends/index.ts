export {
  type TopicTrend,
  type TrendOptions,
  topicTrends,
} from './topic-trends.js';
