export { rebuildTerms } from './rebuild-terms.js';
export { resolveGraph } from './resolve-graph.js';
export { RESOLVED_KINDS, type ResolvedName, type ResolveReport } from './resolve-report.js';
