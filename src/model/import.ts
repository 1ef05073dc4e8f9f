import { field } from './field.js';
import { FLAG, ID, INTEGER, listOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

/** What is known of an import when it begins. */
const begun = {
  id: field(ID, 'The same for the same name and bytes of a source.'),
  source: field(TEXT, 'The name of the source.'),
  at: field(TEXT, 'When its first run began, as ISO 8601.'),
};

/** What the records did that an import has brought so far. */
const brought = {
  newRecords: field(INTEGER, 'Records that brought a paper which the graph did not have.'),
  updatedRecords: field(INTEGER, 'Records that the graph did not have, of a paper which it had.'),
};

/** What is known of an import when it has ended. */
const ended = {
  finishedAt: field(TEXT, 'When it came to its end, as ISO 8601.'),
  unchangedRecords: field(INTEGER, 'Records that the graph had already.'),
  records: field(INTEGER, 'How many records the source holds.'),
  bytes: field(
    orNull(INTEGER),
    'How many bytes the source has, unpacked; null where this was not kept.',
  ),
  problemCount: field(INTEGER, 'How many problems reading it found.'),
  problemCodes: field(listOf(TEXT), 'The codes of the problems, sorted.'),
  problemCounts: field(listOf(INTEGER), 'How often each of the codes occurred.'),
  report: field(
    TEXT,
    'What reading the source told, as one text that the graph does not look into; empty where it is unknown.',
  ),
};

export const importBegun = node('Import', 'A run over a source, while it goes on.', {
  shown: {},
  kept: begun,
});

export const importBrought = node('Import', 'What a batch of a run brought.', {
  shown: {},
  kept: { ...begun, ...brought },
});

export const importEnded = node('Import', 'A run over a source, at its end.', {
  shown: {},
  kept: { id: begun.id, ...brought, ...ended },
});

export const importRun = node('Import', 'A run over a source that brought records.', {
  shown: {},
  kept: {
    ...begun,
    ...brought,
    ...ended,
    isFinished: field(FLAG, 'False until it has come to its end.'),
    areNamesJoined: field(
      orNull(FLAG),
      'True where an import was cut and its names were joined since; null until then.',
    ),
  },
});
