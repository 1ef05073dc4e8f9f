import type { ErrorMeanings } from './error-meaning.js';

/** What a command can end with. */
export const COMMAND_CODES = {
  SETTINGS_INVALID: {
    when: 'Settings have values that are not allowed.',
    advice: 'Correct each that the message names, in the environment or in `.env`.',
    status: null,
  },
  ENV_FILE_UNREADABLE: {
    when: 'The file `.env` is there and cannot be read.',
    advice: 'Make it a readable file, or move it away.',
    status: null,
  },
  STORED_QUERY_INVALID: {
    when: 'A file of PAPERGRAPH_QUERIES cannot be read, or is no query that the schema can answer.',
    advice: 'Correct the file at the line and column that the message names.',
    status: null,
  },
  BAD_OPTION: {
    when: 'An option of a command has a value that is not allowed.',
    advice: 'Give one that the message names.',
    status: null,
  },
  OUTPUT_UNWRITABLE: {
    when: 'The file that a command was told to write cannot be made or written.',
    advice: 'Choose another file.',
    status: null,
  },
  SOURCE_UNREADABLE: {
    when: 'A file or folder that was given does not exist or cannot be read.',
    advice: 'Correct the path, or the rights of the file.',
    status: null,
  },
  IMPORT_REMOVED: {
    when: 'Somebody removed an import while it waited or ran; nothing of it is in the graph.',
    advice: 'Import the source again to have its records.',
    status: null,
  },
  THESAURUS_UNREADABLE: {
    when: 'A thesaurus file has mistakes; nothing of it was imported.',
    advice: 'Correct the lines that the message names.',
    status: 400,
  },
  DECISION_INVALID: {
    when: 'A decision about identity cannot be made as it was asked for; clients of the API get BAD_USER_INPUT.',
    advice: 'Do as the message says.',
    status: null,
  },
  CANNOT_LISTEN: {
    when: 'The server cannot listen at PAPERGRAPH_HOST and PAPERGRAPH_PORT.',
    advice: 'Choose another port, or stop what uses it.',
    status: null,
  },
  SERVER_UNREACHABLE: {
    when: 'No server answers at the address through which a command goes, or the connection broke.',
    advice: 'Start the server, or give another address (`--server`, PAPERGRAPH_SERVER).',
    status: null,
  },
  SERVER_REFUSED: {
    when: 'A server answered what a command does not understand.',
    advice: 'Check the address, and that server and command are of one version.',
    status: null,
  },
  INTERRUPTED: {
    when: 'Ctrl-C, or the end of the service.',
    advice: 'Run it again.',
    status: null,
  },
} as const satisfies ErrorMeanings;
