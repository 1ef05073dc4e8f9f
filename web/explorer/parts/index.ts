export { CheckList } from './check-list.js';
export {
  Comparison,
  type Decision,
  DecisionBar,
  EvidenceOfPapers,
  EvidenceOfPeople,
  MergeWith,
  PaperSide,
  PersonSide,
  ReasonField,
  Side,
  Sides,
  USUAL_REASON,
  useDecisions,
} from './decisions/index.js';
export { Empty } from './empty.js';
export { PaperFiles } from './exports.js';
export { Failure } from './failure.js';
export { count, counted, Figures, years } from './figures.js';
export {
  addFiles,
  chosenFolder,
  droppedFiles,
  type FileAtHand,
  leaveOut,
  useFilesAtHand,
} from './files/index.js';
export { FilterForm } from './filter/index.js';
export { Finder, idOf, KINDS, type Suggestion } from './finder/index.js';
export { LabelledSelect } from './labelled-select.js';
export { Missing } from './missing.js';
export { More } from './more.js';
export { NameFilter } from './name-filter.js';
export { AuthorRanks, JournalRanks, TopicRanks } from './node-ranks.js';
export { Page } from './page.js';
export {
  AuthorLink,
  AuthorNames,
  PaperLine,
  PaperList,
  PaperSource,
} from './papers/index.js';
export { QueryLink } from './query-link.js';
export { Ranked, type RankedRow } from './ranked.js';
export { Scrolled } from './scrolled.js';
export { Loading, Section, Waiting } from './section.js';
export { Since, sinceFilter } from './since.js';
export { YearBars } from './year-bars.js';
