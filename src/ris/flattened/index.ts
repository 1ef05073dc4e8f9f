export { FlattenedAssembler } from './flattened-assembler.js';
