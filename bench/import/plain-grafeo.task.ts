/** The rows that an importer written by hand would write, on the embedded engine. */
import { plainBatch } from './plain-rows.js';
import { rawGrafeo } from './raw-grafeo.js';

export const task = rawGrafeo(plainBatch);
