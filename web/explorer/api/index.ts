export { ask } from './ask.js';
export { BASE } from './base.js';
export * from './documents.generated.js';
export { ApiFailure, refusalOf, toFailure } from './failure.js';
export { isFilter, toFilter } from './filter.js';
export { type ReadList, useAnswer, useAnswerIfAny, useList } from './use-answer.js';
