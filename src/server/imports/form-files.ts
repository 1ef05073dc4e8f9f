import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { refusedRequest } from '../refused-request.js';

/** @limit files in one form */
const MAX_FILES = 100;

/** A file of a form. */
export interface FormFile {
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The files of a form, one after the other: each must be read before the next is asked for, and the
 * client is read no faster than that.
 *
 * @throws GraphQLError BAD_REQUEST for what is no form, and for a form that holds anything but files.
 */
export async function* formFiles(
  chunks: AsyncIterable<Uint8Array>,
  headers: IncomingHttpHeaders,
): AsyncGenerator<FormFile> {
  const form = new Form(headers, chunks);
  try {
    for (let file = await form.next(); file !== null; file = await form.next()) yield file;
  } finally {
    form.close();
  }
}

class Form {
  readonly #arrived: FormFile[] = [];
  readonly #stop = new AbortController();
  #open: Readable | null = null;
  #isRead = false;
  #failure: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(headers: IncomingHttpHeaders, chunks: AsyncIterable<Uint8Array>) {
    const reader = readerOf(headers);
    reader.on('file', (_field, body, filename) => this.#take(body, filename));
    reader.on('field', (field) => this.#fail(noFile(field)));
    reader.on('filesLimit', () =>
      this.#fail(
        refuse(`The form holds more than ${MAX_FILES} files. Send them in several forms.`),
      ),
    );
    const { signal } = this.#stop;
    pipeline(Readable.from(chunks, { objectMode: false }), reader, { signal }).then(
      () => this.#end(),
      (error: unknown) => this.#fail(asRefusal(error)),
    );
  }

  /** The next file; null after the last. */
  async next(): Promise<FormFile | null> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure;
      const file = this.#arrived.shift();
      if (file !== undefined) return file;
      if (this.#isRead) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#stop.abort();
    this.#open?.destroy();
  }

  #take(body: Readable, filename: string | undefined): void {
    // Of a form that fails no file is read, and its error is told by the form.
    body.on('error', () => undefined);
    this.#open = body;
    this.#arrived.push({ name: filename?.trim() || 'upload', body });
    this.#wake();
  }

  #end(): void {
    this.#isRead = true;
    this.#wake();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#open?.destroy(this.#failure);
    this.#stop.abort();
    this.#wake();
  }
}

function readerOf(headers: IncomingHttpHeaders): BusboyInstance {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      limits: { files: MAX_FILES, fieldSize: 1_024, headerPairs: 20, headerSize: 8_192 },
    });
  } catch (cause) {
    throw asRefusal(cause);
  }
}

/** An error of ours or of the connection is told as it is; any other is one of the form. */
function asRefusal(error: unknown): Error {
  const isOfForm = error instanceof Error && error.constructor === Error && !('code' in error);
  if (!isOfForm) return error instanceof Error ? error : new Error(String(error));
  return refuse(
    `The form cannot be read: ${error.message}. Send it as multipart/form-data, whole.`,
  );
}

function noFile(field: string): Error {
  return refuse(
    `"${field.slice(0, 60)}" in the form is no file: it has no filename. Give name, dryRun and replaces in the address.`,
  );
}

function refuse(message: string): Error {
  return refusedRequest('BAD_REQUEST', message);
}
