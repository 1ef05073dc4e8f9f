import { UploadNameError } from './errors.js';

/**
 * As file systems have it.
 *
 * @limit characters in the name of a file, and of each folder above it
 */
const MOST_IN_PART = 255;

/**
 * As file systems have it for a path.
 *
 * @limit characters in the name of an upload, with its folders
 */
const MOST_CHARACTERS = 4_096;

/** Control characters, and lone halves of a pair: no file has them in its name. */
const NO_NAME = /[\p{Cc}\p{Cs}]/u;

/**
 * The name of an upload as the graph keeps it: the name of a file, or its path below a folder that was
 * sent as a whole, or in an archive. It is never used as a path here.
 *
 * @throws UploadNameError
 */
export function checkUploadName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw refusal('is empty');
  if (trimmed.length > MOST_CHARACTERS) {
    throw refusal(
      `has ${trimmed.length} characters, and may have ${MOST_CHARACTERS.toLocaleString('en')}`,
    );
  }
  if (NO_NAME.test(trimmed)) throw refusal('has characters that no file has in its name');
  const parts = trimmed.split(/[/\\]/);
  if (parts.some((part) => part.length > MOST_IN_PART)) {
    throw refusal(`has a part of more than ${MOST_IN_PART} characters`);
  }
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw refusal('is a path to another folder');
  }
  return trimmed;
}

function refusal(why: string): UploadNameError {
  return new UploadNameError(
    `The name of the upload ${why}. Give the name of the file, such as scopus.ris.`,
  );
}
