export { asksForMark, MARK_PARAMETER } from './mark-parameter.js';
export { type Input, type Parameter, parametersOf, valueAt } from './parameter.js';
export {
  coerceInputs,
  type GivenParameters,
  type RawParameters,
  readItems,
  readParameters,
  readSwitch,
} from './read-parameters.js';
