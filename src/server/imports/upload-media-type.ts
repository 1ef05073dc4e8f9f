import type { IncomingHttpHeaders } from 'node:http';
import { refusedRequest } from '../refused-request.js';

/** What a file of records is declared as: RIS, text, a packed file, or bytes of any kind. */
const FILE =
  /^(?:text\/.+|application\/(?:octet-stream|(?:x-)?(?:research-info-systems|ris|endnote-refer|gzip|zip|zip-compressed|gunzip)))$/;

const FORM = 'multipart/form-data';

const ADVICE =
  'Send the bytes of one file as application/x-research-info-systems, text/plain, application/gzip, ' +
  'application/zip or application/octet-stream, or several files as a form (multipart/form-data): ' +
  'curl -F file=@records.ris …/import.';

/**
 * Whether a request brings files in a form; else its body is one file.
 *
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE for what can be no file of records. A form that is no
 * multipart one is among them: `curl -d` declares it, and takes the ends of lines out of the file.
 */
export function isForm(headers: IncomingHttpHeaders): boolean {
  const declared = mediaTypeOf(headers['content-type']);
  if (declared === FORM) return true;
  if (declared !== null && !FILE.test(declared)) {
    throw unsupported(
      `The body is declared as ${declared}, which is no file of records. ${ADVICE}`,
    );
  }
  refuseCoding(headers['content-encoding'], declared);
  return false;
}

/** A file that is packed with gzip is read as it is; so one that was packed for the way is one too. */
function refuseCoding(coding: string | undefined, declared: string | null): void {
  if (coding === undefined || /^(?:identity|x-gzip|gzip)$/i.test(coding.trim())) return;
  throw unsupported(
    `The body is packed as ${coding.slice(0, 40)}; send ${declared ?? 'it'} as it is, or with gzip.`,
  );
}

function mediaTypeOf(header: string | undefined): string | null {
  const [type = ''] = (header ?? '').split(';', 1);
  return type.trim().toLowerCase().slice(0, 100) || null;
}

function unsupported(message: string): Error {
  return refusedRequest('UNSUPPORTED_MEDIA_TYPE', message);
}
