import type { NameOf } from './conditions.js';
import type { FieldName } from './fields.js';

/** What every form of a field gets. */
export interface EditorParts {
  readonly name: FieldName;
  readonly value: unknown;
  readonly nameOf: NameOf;
  /** Gets undefined where nothing is left. */
  readonly onChange: (value: unknown) => void;
}
