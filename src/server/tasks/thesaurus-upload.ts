import type { FastifyRequest } from 'fastify';
import { TEXT_LIMITS } from '../../schema/index.js';
import { uploadChunks } from '../imports/index.js';
import { KnownParameters } from '../known-parameters.js';
import { refusedRequest } from '../refused-request.js';

/**
 * A million lines; it is held in memory.
 *
 * @limit bytes of a thesaurus file that is sent
 */
const MAX_BYTES = 33_554_432;

/** Whose labels a thesaurus is about, as addresses and the command line say it. */
const KINDS: ReadonlyMap<string, 'AUTHOR' | 'JOURNAL' | 'TOPIC'> = new Map([
  ['authors', 'AUTHOR'],
  ['journals', 'JOURNAL'],
  ['topics', 'TOPIC'],
]);

/** What a request says of a thesaurus. */
interface ThesaurusParameters {
  readonly kind: 'AUTHOR' | 'JOURNAL' | 'TOPIC';
  readonly reason: string;
  readonly by: string | null;
}

/** Reads the address of a thesaurus. @throws GraphQLError BAD_REQUEST */
export function readThesaurusParameters(request: FastifyRequest): ThesaurusParameters {
  const parameters = new KnownParameters(request, ['kind', 'reason', 'by']);
  const kind = KINDS.get(parameters.text('kind') ?? '');
  if (kind === undefined) throw wrong('Give as "kind" authors, journals or topics.');
  const reason = parameters.text('reason');
  if (reason === null) throw wrong('Say in "reason" why, for those who come later.');
  const by = parameters.text('by');
  expectShort('reason', reason, TEXT_LIMITS.reason);
  expectShort('by', by ?? '', TEXT_LIMITS.name);
  return { kind, reason, by };
}

/** The bytes of the file. @throws GraphQLError BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE; UploadStalledError */
export async function readThesaurusFile(
  request: FastifyRequest,
  silenceMs: number,
): Promise<Uint8Array> {
  const declared = request.headers['content-type'] ?? '';
  if (FORM.test(declared)) {
    throw refusedRequest('UNSUPPORTED_MEDIA_TYPE', `The body is declared as a form. ${ADVICE}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of uploadChunks(request.raw, silenceMs)) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What `curl -F` and `curl -d` declare; the second takes the ends of lines out of the file. */
const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

const ADVICE =
  "Send the bytes of the file as the body: curl -T topics.txt -X POST -H 'content-type: text/plain' '…/thesaurus?kind=topics&reason=…'.";

function tooLarge(): Error {
  const limit = MAX_BYTES.toLocaleString('en');
  return refusedRequest(
    'BODY_TOO_LARGE',
    `The thesaurus is larger than ${limit} bytes. Nothing of it was imported; leave lines out that say nothing.`,
  );
}

function expectShort(name: string, text: string, limit: number): void {
  if (text.length <= limit) return;
  const [length, most] = [text.length, limit].map((count) => count.toLocaleString('en'));
  throw wrong(`"${name}" has ${length} characters, and may have ${most}.`);
}

function wrong(message: string): Error {
  return refusedRequest('BAD_REQUEST', message);
}
