export { TopicPage } from './topic-page.js';
