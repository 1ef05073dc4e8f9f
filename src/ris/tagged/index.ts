export { LineAssembler, type LinePlace } from './line-assembler.js';
export { LooseTags } from './loose-tags.js';
export { OpenRecord } from './open-record.js';
