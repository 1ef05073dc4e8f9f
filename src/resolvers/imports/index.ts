import { ImportMutations } from './import-mutations.js';
import { ImportProgressResolver } from './import-progress-resolver.js';
import { ImportResolver } from './import-resolver.js';

export { IMPORTS_ARE_OFF } from './import-service.js';

/** The resolvers of imports: what is told of them, what changes them, and how they are followed. */
export const importResolvers = [ImportResolver, ImportMutations, ImportProgressResolver] as const;
