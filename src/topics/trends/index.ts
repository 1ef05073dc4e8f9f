export {
  type TopicTrend,
  type TrendOptions,
  topicTrends,
} from './topic-trends.js';
export { trendOf } from './trend.js';
