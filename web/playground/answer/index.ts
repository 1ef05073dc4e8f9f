export { AnswerFacts } from './answer-facts.js';
export { noteDelivery } from './delivery.js';
export { explorerHome } from './explorer-home.js';
export { useIdLinks } from './id-links.js';
