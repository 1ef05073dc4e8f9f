export { checkLanguages, hasUnusualLanguage } from './check-languages.js';
export { countConditions } from './count-conditions.js';
export {
  type NodeAnswers,
  type NodeInput,
  type NodeReading,
  readNodeConditions,
} from './read-node-conditions.js';
export { readPaperConditions } from './read-paper-conditions.js';
export { endsOf } from './read-range.js';
