import { z } from 'zod/mini';
import { RefusedUpload } from './refused-upload.js';

/** How far an import is, as the server answers to an upload and as the API tells it. */
export const PROGRESS = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  bytes: z.number(),
  bytesRead: z.number(),
  records: z.number(),
  new: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  problemCount: z.number(),
  error: z.nullable(z.object({ message: z.string() })),
});

/** How far an import is. */
export type Progress = z.infer<typeof PROGRESS>;

const TAKEN = z.object({ imports: z.array(PROGRESS) });
const REFUSED = z.object({ errors: z.array(z.object({ message: z.string() })) });

const NOT_TO_ITS_END = 'The file was not sent to its end.';

/** How a file is sent. */
export interface SendOptions {
  readonly isDryRun?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told again and again how many bytes of the file are sent. */
  readonly onSent?: ((bytes: number) => void) | undefined;
}

/**
 * Sends a file to the server, and gives the imports that it became: several for an archive.
 *
 * @param base is the address below which the server has `import`.
 * @throws RefusedUpload with the server's own words where the file is refused.
 * @throws Error where nobody answers.
 */
export async function sendFile(
  file: File,
  base: string | URL,
  { isDryRun = false, signal, onSent }: SendOptions = {},
): Promise<readonly Progress[]> {
  const address = new URL('import', base);
  address.search = new URLSearchParams({
    name: file.name,
    ...(isDryRun && { dryRun: 'true' }),
  }).toString();
  const { status, answer } = await post(address, file, { signal, onSent });
  if (status >= 200 && status < 300) return z.parse(TAKEN, answer).imports;
  const [first] = z.parse(REFUSED, answer).errors;
  throw new RefusedUpload(first?.message ?? 'The file was refused.', status);
}

/** By XMLHttpRequest, as `fetch` does not say how much of a body is sent. */
function post(
  address: URL,
  file: File,
  { signal, onSent }: Pick<SendOptions, 'signal' | 'onSent'>,
): Promise<{ readonly status: number; readonly answer: unknown }> {
  return new Promise((answered, failed) => {
    if (signal?.aborted === true) {
      failed(new Error(NOT_TO_ITS_END));
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    // What is sent at once may come to its end without a step before.
    for (const event of ['progress', 'load'] as const) {
      request.upload.addEventListener(event, ({ loaded }) => onSent?.(loaded));
    }
    request.addEventListener('load', () => {
      try {
        const answer: unknown = JSON.parse(request.responseText);
        answered({ status: request.status, answer });
      } catch (error) {
        failed(error);
      }
    });
    request.addEventListener('error', () => failed(new Error('The server does not answer.')));
    request.addEventListener('abort', () => failed(new Error(NOT_TO_ITS_END)));
    const stop = () => request.abort();
    signal?.addEventListener('abort', stop);
    // One signal stops many files, one after the other.
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', stop));
    request.send(file);
  });
}
