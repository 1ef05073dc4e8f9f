import { bytes, list, nullable, type TagsAndValues, text, unpackFields } from '../model/index.js';
import type { Parameter, Statement } from './statement.js';

/** The fields of a record, which are given in the form in which an engine keeps them. */
export interface StorableFields {
  listed(): TagsAndValues;
  /** As {@link packFields} packs them. */
  packed(): Buffer;
}

/** How an engine keeps the fields of a record: in which properties, and what these hold. */
export interface FieldsForm {
  readonly names: readonly string[];
  /** Whether they are compressed, which is worth doing ahead. */
  readonly isPacked: boolean;
  valuesOf(fields: StorableFields): readonly Parameter[];
}

/** As two lists, for who looks at the graph with a tool of the database. */
export const LISTED_FIELDS: FieldsForm = {
  names: ['tags', 'values'],
  isPacked: false,
  valuesOf: (fields) => {
    const { tags, values } = fields.listed();
    return [tags, values];
  },
};

/** As compressed bytes, for an engine that holds the graph in memory. */
export const PACKED_FIELDS: FieldsForm = {
  names: ['packedFields'],
  isPacked: true,
  valuesOf: (fields) => [fields.packed()],
};

/** Columns of the fields of a record `r`, in whichever form it has them: a graph of an earlier version has lists. */
export const FIELDS_COLUMNS = 'r.tags AS tags, r.values AS values, r.packedFields AS packed';

/** What {@link FIELDS_COLUMNS} give. */
export interface FieldsRow extends TagsAndValues {
  readonly packed: Uint8Array | null;
}

/** The decoders of {@link FIELDS_COLUMNS}. */
export const fieldsColumns = { tags: list(text), values: list(text), packed: nullable(bytes) };

/** The same question, whose rows have tags and values in whichever form the record has them. */
export function unpacking<Row extends FieldsRow>(
  question: Statement<Row>,
): Statement<Omit<Row, 'packed'>> {
  return Object.freeze({
    ...question,
    decode: (value: unknown) => {
      const { packed, ...row } = question.decode(value);
      return packed === null ? row : { ...row, ...unpackFields(packed) };
    },
  });
}
