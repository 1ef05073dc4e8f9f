export { deriveAgain, type Resigning } from './derive-again.js';
export {
  BLOCKS_AT_ONCE,
  type JoinReport,
  joinAll,
  joinInside,
  joinJournalsInside,
  joinNames,
  joinTouched,
  NOTHING_JOINED,
  resigningIn,
} from './join-touched.js';
export type { KeyMoves } from './key-moves.js';
export { matchAliases } from './match-aliases.js';
export { resignPapers } from './resign-papers.js';
