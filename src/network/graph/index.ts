export { createSearch, type Search, searchFrom, UNREACHED } from './breadth-first.js';
export { type Components, findComponents } from './components.js';
export {
  degreesOf,
  type Graph,
  graphOf,
  slotOf,
  strengthsOf,
  type WeightedLinks,
} from './graph.js';
export { createRandom, type Random, rangeOf, shuffle } from './random.js';
