import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ImportJob, type ImportJobs, InvalidDecisionError } from '../../jobs/index.js';
import { DECISIONS_ARE_OFF, IMPORTS_ARE_OFF } from '../../resolvers/index.js';
import { answerNow, askAgainLater, momentary, type WithId } from '../momentary-answer.js';
import { refusalOf } from '../refusal.js';
import { refusedRequest } from '../refused-request.js';
import { type RouteParts, ServedRequest } from '../served-request.js';
import { holdUploads, letSend } from './expect-continue.js';
import { formFiles } from './form-files.js';
import { shownImport } from './shown-import.js';
import { discardRest, uploadChunks } from './upload-chunks.js';
import { isForm } from './upload-media-type.js';
import { readUploadParameters, type UploadParameters } from './upload-parameters.js';

const UPLOAD_PATH = '/import';

const UPLOAD_ADVICE =
  'Send a file to it: curl -F file=@records.ris …/import; or drop one into the pane "Import" of the playground at /graphql. GET /imports tells of imports.';

/** Where imports answer: a list of them, and each below by its id. */
const IMPORTS_PATH = '/imports';

/** The imports of a server, and whether clients may make any. */
export interface TakenImports {
  readonly jobs: ImportJobs;
  readonly takesImports: boolean;
  /** Whether clients may remove any, as one does that is the newer version of another. */
  readonly takesDecisions: boolean;
}

/** What the routes need. */
export interface ImportRouteParts<Context extends object> extends RouteParts<Context> {
  readonly imports: TakenImports;
}

/** Takes files at `POST /import`, and tells how far they are at `/imports` and `/imports/ID`. */
export async function registerImports<Context extends object>(
  app: FastifyInstance,
  parts: ImportRouteParts<Context>,
): Promise<void> {
  const { jobs } = parts.imports;
  holdUploads(app.server, UPLOAD_PATH);
  const { maxFirst } = parts.settings.limits;
  await app.register(async (uploads) => {
    // The body stays where it is: it is read as it comes, and no faster than it is written.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, _body, done) => done(null));
    uploads.post(UPLOAD_PATH, { config: { advice: UPLOAD_ADVICE } }, (request, reply) =>
      take(parts, request, reply),
    );
  });
  app.get(IMPORTS_PATH, (request, reply) =>
    answerNow(parts, request, reply, 'import', async () => {
      const known = await jobs.list();
      const imports = known.slice(0, maxFirst).map(shownImport);
      return { imports, totalCount: known.length };
    }),
  );
  app.get<WithId>(`${IMPORTS_PATH}/:id`, (request, reply) =>
    answerNow(parts, request, reply, 'import', async () => {
      const { id } = request.params;
      const job = await jobs.find(id);
      if (job !== null) return shownImport(job);
      const message = `There is no import with the id "${id.slice(0, 60)}"; GET ${IMPORTS_PATH} lists them.`;
      throw refusedRequest('IMPORT_NOT_FOUND', message);
    }),
  );
  app.get<WithId>(`${IMPORTS_PATH}/:id/report`, (request, reply) =>
    answerNow(parts, request, reply, 'import', async () => {
      const { id } = request.params;
      const report = await jobs.report(id);
      if (report !== null) return report;
      const message = `The import ${id} has no report, because it has not come to its end.`;
      throw refusedRequest('IMPORT_NOT_FOUND', message);
    }),
  );
  app.post<WithId>(
    `${IMPORTS_PATH}/:id/cancel`,
    { config: { advice: `GET ${IMPORTS_PATH}/ID tells of an import.` } },
    (request, reply) =>
      answerNow(parts, request, reply, 'import', async () => {
        if (!parts.imports.takesImports) throw refusedRequest('IMPORTS_OFF', IMPORTS_ARE_OFF);
        return shownImport(await jobs.cancel(request.params.id));
      }),
  );
}

async function take<Context extends object>(
  parts: ImportRouteParts<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { scope } = new ServedRequest(parts, request, reply, 'import');
  // A large file may take hours; it is given up where nothing comes.
  scope.beginSending();
  const upload = new Upload(parts, request, reply, scope.signal);
  try {
    await upload.takeAll();
    return momentary(reply).code(202).send(upload.answer());
  } catch (error) {
    const { status, body } = refusalOf(error, scope);
    discardRest(request.raw);
    if (status === 429) askAgainLater(reply);
    return reply.code(status).send({ ...body, ...upload.takenBefore() });
  }
}

/** The files of one request, on their way into the line of imports. */
class Upload {
  readonly #taken: ImportJob[] = [];
  constructor(
    private readonly parts: ImportRouteParts<object>,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly signal: AbortSignal,
  ) {}

  /** @throws GraphQLError for a request that is wrong, and what {@link ImportJobs.add} throws. */
  async takeAll(): Promise<void> {
    const { settings, imports } = this.parts;
    if (!imports.takesImports) throw refusedRequest('IMPORTS_OFF', IMPORTS_ARE_OFF);
    const parameters = readUploadParameters(this.request);
    if (parameters.replaces !== null && !imports.takesDecisions) {
      throw refusedRequest('DECISIONS_OFF', DECISIONS_ARE_OFF);
    }
    const hasForm = isForm(this.request.headers);
    letSend(this.request.raw, this.reply.raw);
    const chunks = uploadChunks(this.request.raw, settings.limits.requestTimeoutMs);
    if (hasForm) await this.#takeForm(chunks, parameters);
    else await this.#take(chunks, { ...parameters, name: parameters.name ?? 'upload' });
    const [job] = this.#taken;
    if (job !== undefined) {
      void this.reply.header('location', `${IMPORTS_PATH}/${encodeURIComponent(job.id)}`);
    }
  }

  /** The import; and all that the request brought, for an archive or a form brings several. */
  answer(): object {
    const imports = this.#taken.map(shownImport);
    return { ...imports[0], imports };
  }

  /** The imports of the files that came before the one that was refused: they go on. */
  takenBefore(): object {
    return this.#taken.length === 0 ? {} : { imports: this.#taken.map(shownImport) };
  }

  async #takeForm(chunks: AsyncIterable<Uint8Array>, parameters: UploadParameters): Promise<void> {
    for await (const { name, body } of formFiles(chunks, this.request.headers)) {
      if (this.#taken.length > 0) refuseOneOfSeveral(parameters);
      await this.#take(body, { ...parameters, name: parameters.name ?? name });
    }
    if (this.#taken.length === 0) throw noFiles();
  }

  async #take(
    body: AsyncIterable<Uint8Array>,
    { name, isDryRun, replaces }: UploadParameters & { readonly name: string },
  ): Promise<void> {
    const { signal } = this;
    const upload = { name, body, isDryRun, signal };
    const { jobs } = this.parts.imports;
    const adding = jobs.add(replaces === null ? upload : { ...upload, replaces });
    this.#taken.push(...(await adding.catch(refuseDecision)));
  }
}

/** What a client asks to be replaced is an argument of its request. */
function refuseDecision(error: unknown): never {
  throw error instanceof InvalidDecisionError
    ? refusedRequest('BAD_REQUEST', error.message)
    : error;
}

/** A name, or an import to replace, is of one file: the second of a form is refused. */
function refuseOneOfSeveral({ name, replaces }: UploadParameters): void {
  const given = name === null ? (replaces === null ? null : 'replaces') : 'name';
  if (given === null) return;
  throw refusedRequest(
    'BAD_REQUEST',
    `The form holds several files, and "${given}" in the address is for one. The first was taken with it (see "imports" in this answer); send the others by themselves.`,
  );
}

function noFiles(): Error {
  return refusedRequest('BAD_REQUEST', 'The form holds no file. Send one: -F file=@records.ris');
}
