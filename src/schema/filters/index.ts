export * from './choices.js';
export * from './node-filters.js';
export * from './paper-feature.js';
export * from './paper-filter.js';
export * from './ranges.js';
export * from './text-words.js';
