import { Readable } from 'node:stream';
import { z } from 'zod';
import { PapergraphError } from '../errors/index.js';
import { refusal, type ServerRefusedError, ServerUnreachableError } from './errors.js';

const EXTENSIONS = z.object({ code: z.string(), argument: z.string().optional() });

/** An error as each of our routes tells it. */
const REFUSAL = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: EXTENSIONS })], z.unknown()),
});

/** What is asked. */
interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly body?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** A running server, by its address. */
export class ServerClient {
  /** Without a name and a password, so that it can be shown. */
  readonly url: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param address such as `http://127.0.0.1:4000`; a name and a password in it are sent to a proxy that wants them. */
  constructor(address: string) {
    const url = new URL(address);
    const { username, password } = url;
    url.username = '';
    url.password = '';
    this.url = url.href.replace(/\/+$/, '');
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    this.#headers =
      username === ''
        ? {}
        : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
  }

  /**
   * The answer to a request, where it is one of success.
   *
   * @param path from the server's address on, such as `/imports/I1`.
   * @throws ServerUnreachableError; ServerRefusedError with the code of the server; what the body throws;
   *   the signal's reason.
   */
  async ask(path: string, { method = 'GET', body, signal }: Asked = {}): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...this.#headers, ...(body === undefined ? {} : UPLOADED) },
      ...(body === undefined ? {} : { body, duplex: 'half' }),
      ...(signal === undefined ? {} : { signal }),
    }).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw ownErrorIn(cause) ?? new ServerUnreachableError(this.url, cause);
    });
    if (response.ok) return response;
    throw await this.#refusalIn(response);
  }

  /** The same, as JSON of a form. */
  async askFor<Value>(path: string, form: z.ZodType<Value>, asked: Asked = {}): Promise<Value> {
    const response = await this.ask(path, asked);
    const read = form.safeParse(await jsonOf(response));
    if (read.success) return read.data;
    throw this.#strange(response);
  }

  /** The text of a file, as it comes. */
  async file(path: string, signal?: AbortSignal): Promise<AsyncIterable<string>> {
    const { body } = await this.ask(path, signal === undefined ? {} : { signal });
    if (body === null) return Readable.from([]);
    return Readable.fromWeb(body).setEncoding('utf8');
  }

  async #refusalIn(response: Response): Promise<ServerRefusedError> {
    const read = REFUSAL.safeParse(await jsonOf(response));
    if (!read.success) return this.#strange(response);
    const [{ message, extensions }] = read.data.errors;
    return refusal(extensions.code, message, extensions.argument);
  }

  #strange({ status }: Response): ServerRefusedError {
    return refusal(
      'SERVER_REFUSED',
      `What ${this.url} answered (with the status ${status}) is no answer of papergraph of this version. Check the address.`,
    );
  }
}

/** A file, whatever its form: the server finds out. */
const UPLOADED = { 'content-type': 'application/octet-stream' };

/** Null for what is no JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}

/** An error of ours in the body that was sent, such as a file that cannot be read. */
function ownErrorIn(cause: unknown): PapergraphError | null {
  if (cause instanceof PapergraphError) return cause;
  return cause instanceof Error ? ownErrorIn(cause.cause) : null;
}
