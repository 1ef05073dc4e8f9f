import type { PersonName } from '../reference/index.js';

/** A name with the field that it stands in. */
export interface PlacedName {
  readonly name: PersonName;
  readonly field: number;
}
