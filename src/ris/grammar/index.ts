export { flattenedStart, isFlattened, numberedTypeStart, typeStart } from './flattened-start.js';
export { endBeforeNoise, isKnownNoise } from './known-noise.js';
export { COMMON_TAGS, FLATTENED_TAGS } from './known-tags.js';
export {
  bytesStart,
  bytesStop,
  END_TAG,
  mayBePlain,
  mayBePlainBytes,
  plainTag,
  plainTagOfBytes,
  TYPE_TAG,
  tagNumber,
  tagOfNumber,
} from './plain-line.js';
export { printRecord } from './print-record.js';
export { BOOK_TYPES, RECORD_TYPES, recordType, TYPES_WITH_CONTAINER } from './record-types.js';
export { unguardLine, unguardType } from './tag-guard.js';
export { skipBlanks, sliceTrimmed, TagLineScanner } from './tag-line.js';
