import { ServerImports } from '../client/index.js';
import { BadOptionError } from './bad-option-error.js';
import type { ImportTarget } from './import-target.js';
import type { Place } from './place.js';
import { ServerTarget } from './server-target.js';
import { StoreTarget } from './store-target.js';

/** The target of imports at a place. @throws BadOptionError where examples are to stay in the graph of a server. */
export function targetAt(place: Place, keepsExamples: boolean): ImportTarget {
  if (place.kind === 'STORE') return new StoreTarget(place.store, keepsExamples);
  if (!keepsExamples) return new ServerTarget(new ServerImports(place.server));
  throw new BadOptionError(
    `--keep-examples does not go through a server, and ${place.server.url} is one: leave it out, and import the folder of examples afterwards if you want them beside your own records.`,
  );
}
