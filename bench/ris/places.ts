import { join } from 'node:path';

/** What the benchmark fetches and makes; git does not know it. */
const CACHE = join(import.meta.dirname, '../.cache/ris-rivals');

/** The rivals from npm are installed here, away from the project's own packages. */
export const RIVALS_FOLDER = CACHE;

/** A Python of its own, with rispy. */
export const RISPY_PYTHON = join(CACHE, 'venv/bin/python');

/** The files that all read. */
export const FILES_FOLDER = join(CACHE, 'files');
