import type { ErrorMeanings } from './error-meaning.js';

/** The disk, the data folder, the embedded engine and its journal; a client of the API gets an outage. */
export const STORE_CODES = {
  DATA_FOLDER_BUSY: {
    when: 'Another process uses the data folder.',
    advice: 'Wait until it has ended, stop it, or choose another folder (PAPERGRAPH_DATA).',
    status: null,
  },
  DATA_FOLDER_UNUSABLE: {
    when: 'The data folder cannot be created or written.',
    advice: 'Correct its rights, or choose another folder.',
    status: null,
  },
  DISK_FULL: {
    when: 'The disk, or the quota of the user, has no room left.',
    advice: 'Make room and run it again; nothing that was kept is lost.',
    status: 507,
  },
  DISK_READ_ONLY: {
    when: 'The disk can only be read.',
    advice: 'Choose another folder, or mount the disk so that it can be written.',
    status: null,
  },
  TOO_MANY_OPEN_FILES: {
    when: 'The process, or the system, has no file handle left.',
    advice: 'Raise the limit (`ulimit -n`), or stop other programs.',
    status: null,
  },
  GRAPH_FILE_DAMAGED: {
    when: 'The embedded graph does not open or does not answer.',
    advice: 'Start again: it is rebuilt from the journal.',
    status: null,
  },
  GRAPH_FILE_UNWRITABLE: {
    when: 'The embedded graph cannot be written, for example because the disk is full.',
    advice: 'Mend what the message names and run it again.',
    status: null,
  },
  GRAPH_SEAL_DAMAGED: {
    when: 'The seal of the embedded graph cannot be read.',
    advice: 'Start again: the graph is checked without it.',
    status: null,
  },
  JOURNAL_UNWRITABLE: {
    when: 'The journal cannot be created, written or flushed to disk.',
    advice: 'Mend what the message names and run it again.',
    status: null,
  },
  JOURNAL_UNREADABLE: {
    when: 'The journal is missing where one is needed, or cannot be read.',
    advice: 'Put it back from a copy.',
    status: null,
  },
  JOURNAL_ENTRY_TOO_LARGE: {
    when: 'One record is larger than a line of the journal may be.',
    advice: 'Look at the record that the message names; it is probably no record.',
    status: null,
  },
  JOURNAL_DAMAGE_TOO_LARGE: {
    when: 'More lines of the journal are damaged than a person can have looked at.',
    advice: 'Put it back from a copy.',
    status: null,
  },
  JOURNAL_BEHIND: {
    when: 'The journal ends before the position that the graph has reached.',
    advice: 'Put the whole journal back from a copy.',
    status: null,
  },
} as const satisfies ErrorMeanings;
