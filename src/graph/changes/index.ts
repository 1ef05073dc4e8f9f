export * from './graph-state.js';
export * from './read-blocks.js';
export * from './read-contents.js';
export * from './read-for-change.js';
export type * from './rows.js';
export * from './write-aliases.js';
export * from './write-edges.js';
export * from './write-nodes.js';
