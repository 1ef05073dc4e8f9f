export { NeedsIdAlone, Reads, ReadWithParent } from './field-marks.js';
export { HERE, IN_PAGE, planBelow, selectionBelow } from './node-selection.js';
export { type Awaitable, goOn, ParentToCome, readPart } from './parent-to-come.js';
export { takeBegun, withFieldsBelow } from './start-below.js';
