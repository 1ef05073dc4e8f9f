export { asksForMark, MARK_PARAMETER } from './mark-parameter.js';
export { type Input, type Parameter, parametersOf } from './parameter.js';
export {
  coerceInputs,
  type GivenParameters,
  type RawParameters,
  readParameters,
} from './read-parameters.js';
