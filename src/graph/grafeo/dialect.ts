import type { Dialect } from '../dialect.js';
import { PACKED_FIELDS } from '../record-fields.js';
import { papersWithWords } from './words/index.js';

export const grafeoDialect: Dialect = {
  papersWithWords,
  numberOf: (node) => `id(${node})`,
  recordFields: PACKED_FIELDS,
};
