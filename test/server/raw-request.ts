import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What came back, with the body as bytes: nothing is unpacked. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request with the headers exactly as given, `host` among them, which fetch does not let one set. */
export function rawRequest(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, async (response) => {
      const { statusCode: status, headers: got } = response;
      resolve({ status, headers: got, body: await buffer(response) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The code of the first error of an answer, or null where it is an answer. */
export function codeOf({ body }: RawAnswer): string | null {
  return JSON.parse(body.toString()).errors?.[0]?.extensions.code ?? null;
}
