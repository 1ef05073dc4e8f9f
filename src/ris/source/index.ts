export { ByteDecoder } from './byte-decoder.js';
export { type ForeignFormat, foreignFormatOf } from './foreign-format.js';
export { LineCutter } from './line-cutter.js';
export { lineStop } from './line-end-finder.js';
export type { LineMark, LineSink } from './line-sink.js';
export { LostCharacters } from './lost-characters.js';
export { readSourceLines, type SourceLine, SourceLines, type WantedPlace } from './source-lines.js';
export type { TextSink } from './text-sink.js';
export { MARK_BYTES, type Utf8Page } from './utf8-page.js';
