/** Every row that we write, on the embedded engine. */
import { rawGrafeo } from './raw-grafeo.js';

export const task = rawGrafeo((batch) => batch);
