import { field } from './field.js';
import { importRun } from './import.js';
import { FLAG, ID, oneOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

/** How far the removal of an import has come, or its return. */
export const REMOVAL_STATES = ['LEAVING', 'GONE', 'RETURNING'] as const;

export const removedImport = node(
  'RemovedImport',
  'An import that a person took out: what its node held, kept out of sight of everything that reads imports.',
  {
    shown: {},
    kept: {
      ...importRun.kept,
      state: field(
        oneOf(REMOVAL_STATES),
        'Whether its records are still being taken out, are out, or come back.',
      ),
      hasMoved: field(
        orNull(FLAG),
        'True from the first records that moved until the names on their papers are joined; else null.',
      ),
    },
  },
);

export const removedRecords = node(
  'RemovedRecords',
  'Some of the records of a removed import, out of sight of everything that reads records.',
  {
    shown: {},
    kept: {
      id: field(ID, 'Of the import and of what is kept.'),
      import: field(ID, 'The id of the removed import.'),
      records: field(
        TEXT,
        'JSON of the records, each with its id, its number, its line, its tags and values.',
      ),
    },
  },
);
