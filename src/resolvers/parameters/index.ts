export { type Input, type Parameter, parametersOf } from './parameter.js';
export {
  coerceInputs,
  type GivenParameters,
  type RawParameters,
  readParameters,
  readSwitch,
} from './read-parameters.js';
