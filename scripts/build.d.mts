/** Builds all of dist/; ends the process with 1 when a step fails. */
export function build(): Promise<void>;
/** Whether dist/ is what the sources of now give. */
export function isBuilt(): boolean;
/** What dist/ is made from, as paths in the project. */
export const SOURCES: readonly string[];
