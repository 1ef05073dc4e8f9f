export { distanceBetween } from './distance.js';
export { collectIncidences, IncidenceCollector } from './incidence-collector.js';
export { type IncidenceRows, NO_YEAR } from './incidence-rows.js';
export {
  type IncidenceColumns,
  type IncidenceTable,
  nameColumns,
  type Tabulated,
  tabulate,
  tabulateColumns,
} from './incidence-table.js';
export { NumberedCollector } from './numbered-collector.js';
export { type PaperTest, papersThat } from './papers-that.js';
export { partOfTable } from './part-of-table.js';
export { reachFrom } from './reach.js';
export { type Groups, groupBy } from './row-groups.js';
