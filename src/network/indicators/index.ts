export { type BradfordRow, bradfordZones, type JournalCount } from './bradford.js';
export {
  type CollaborationIndicators,
  collaborationIndicators,
  indicatorsFrom,
} from './collaboration.js';
export { fitLotka, type LotkaFit, type ProductivityRow } from './lotka.js';
