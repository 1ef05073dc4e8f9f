import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { bytes, DecodeError, list, nullable, shape, text } from '../model/index.js';
import type { Parameter, Statement } from './statement.js';

/** The tags of a record and their values, as many of these as of those. */
export interface RecordFields {
  readonly tags: readonly string[];
  readonly values: readonly string[];
}

/** How an engine keeps the fields of a record: in which properties, and what these hold. */
export interface FieldsForm {
  readonly names: readonly string[];
  valuesOf(fields: RecordFields): readonly Parameter[];
}

/** As two lists, for who looks at the graph with a tool of the database. */
export const LISTED_FIELDS: FieldsForm = {
  names: ['tags', 'values'],
  valuesOf: ({ tags, values }) => [tags, values],
};

/** As compressed bytes, for an engine that holds the graph in memory: a fifth of what the lists take there. */
export const PACKED_FIELDS: FieldsForm = {
  names: ['packedFields'],
  valuesOf: ({ tags, values }) => [pack({ tags, values })],
};

/** Less to set up than the defaults, which are for long texts; records of these sizes lose nothing by it. */
const SHORT_TEXTS = { windowBits: 13, memLevel: 7 };

function pack(fields: RecordFields): Buffer {
  return deflateRawSync(JSON.stringify(fields), SHORT_TEXTS);
}

const decodeFields = shape<RecordFields>({ tags: list(text), values: list(text) });

function unpack(packed: Uint8Array): RecordFields {
  try {
    const fields: unknown = JSON.parse(inflateRawSync(packed).toString());
    return decodeFields(fields);
  } catch {
    throw new DecodeError('the packed fields of a record');
  }
}

/** Columns of the fields of a record `r`, in whichever form it has them: a graph of an earlier version has lists. */
export const FIELDS_COLUMNS = 'r.tags AS tags, r.values AS values, r.packedFields AS packed';

/** What {@link FIELDS_COLUMNS} give. */
export interface FieldsRow extends RecordFields {
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
      return packed === null ? row : { ...row, ...unpack(packed) };
    },
  });
}
